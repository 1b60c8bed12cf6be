using System.Text;

namespace CaseAudit.Extracts.Tests;

/// <summary>Reads audit programmes for the tests.</summary>
internal static class Programmes
{
    public const string GoodAudit = """{"auditId":"AU-1","caseId":"C-1","completedOn":"2024-04-18"}""";

    public const string GoodReport = """{"reportId":"R-1"}""";

    /// <summary>A programme of the properties given.</summary>
    public static string Of(string properties) => $$"""{"schema":"caseaudit/audits/v1",{{properties}}}""";

    /// <summary>A programme of one good audit and of another with the properties given.</summary>
    public static string WithAudit(string properties, string id = "AU-2") =>
        Of($$"""
            "audits":[{{GoodAudit}},{"auditId":"{{id}}","caseId":"C-2","completedOn":"2024-04-19",{{properties}}}]
            """);

    public static ReadItem Read(string text, ReadLimits? limits = null) => Read(Encoding.UTF8.GetBytes(text), limits);

    public static ReadItem Read(byte[] bytes, ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return ProgrammeReader.Read(stream, "audits.json", limits);
    }

    public static ReadProgramme Good(string text)
    {
        var read = InPart(text);
        read.Rejected.ShouldBeEmpty();
        return read;
    }

    public static ReadProgramme InPart(string text) => Read(text).ShouldBeOfType<ReadProgramme>();

    /// <summary>The one item that was rejected, while the rest was read.</summary>
    public static RejectedItem OnlyRejected(string text) => InPart(text).Rejected.ShouldHaveSingleItem();

    public static ItemError OnlyError(string text) => OnlyRejected(text).Errors.ShouldHaveSingleItem();

    /// <summary>Everything that is wrong with a programme of which nothing was read.</summary>
    public static IReadOnlyList<ItemError> Whole(string text) => Whole(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<ItemError> Whole(byte[] bytes)
    {
        var rejected = Read(bytes).ShouldBeOfType<RejectedRecord>();
        rejected.Judged.ShouldBeFalse();
        rejected.CaseId.ShouldBeNull();
        return rejected.Errors;
    }
}
