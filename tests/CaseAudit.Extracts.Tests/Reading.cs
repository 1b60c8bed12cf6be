using System.Text;

namespace CaseAudit.Extracts.Tests;

/// <summary>Reads text the way the command line does, for the tests.</summary>
internal static class Reading
{
    public const string GoodCase = """{"caseId":"C-1","status":"childInNeed","opened":"2024-01-10"}""";

    public static string Sample(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name));

    /// <summary>A case with more properties than the required ones.</summary>
    public static string CaseWith(string properties, string id = "C-1") =>
        $$"""{"caseId":"{{id}}","status":"childInNeed","opened":"2024-01-10",{{properties}}}""";

    public static IReadOnlyList<ReadItem> All(string text, InputShape shape = InputShape.Sniff, ReadLimits? limits = null) =>
        All(Encoding.UTF8.GetBytes(text), shape, limits);

    public static IReadOnlyList<ReadItem> All(byte[] bytes, InputShape shape = InputShape.Sniff, ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. ExtractReader.Read(stream, "input", shape, limits)];
    }

    public static ReadCase Good(string text) => All(text).ShouldHaveSingleItem().ShouldBeOfType<ReadCase>();

    public static RejectedRecord Bad(string text) => All(text).ShouldHaveSingleItem().ShouldBeOfType<RejectedRecord>();

    public static ItemError OnlyError(string text) => Bad(text).Errors.ShouldHaveSingleItem();

    public static IEnumerable<string> CaseIds(IEnumerable<ReadItem> items) => items.OfType<ReadCase>().Select(c => c.Case.CaseId);

    public static IReadOnlyList<RejectedRecord> Rejected(IEnumerable<ReadItem> items) => [.. items.OfType<RejectedRecord>()];
}
