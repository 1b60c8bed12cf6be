using CaseAudit.Extracts;

namespace CaseAudit.Benchmarks.Product;

/// <summary>Generated cases, the same for every measurement.</summary>
internal static class Cases
{
    public static readonly DateOnly AsOf = new(2024, 5, 31);

    private const ulong Seed = 20240531;

    public static byte[] Line(int number) => ExtractWriter.Line(GeneratedCase.Make(Seed, number, AsOf));

    /// <summary>Writes so many cases of a line and one visit each.</summary>
    public static void WriteSmall(string path, int count)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        for (var number = 1; number <= count; number++)
            file.WriteLine($$"""{"caseId":"S-{{number}}","status":"childInNeed","opened":"2024-01-02","visits":[{"date":"2024-02-01"}]}""");
    }

    /// <summary>Writes so many, one a line.</summary>
    public static void Write(string path, int count)
    {
        using var file = File.Create(path);
        for (var number = 1; number <= count; number++)
        {
            file.Write(Line(number));
            file.WriteByte((byte)'\n');
        }
    }
}
