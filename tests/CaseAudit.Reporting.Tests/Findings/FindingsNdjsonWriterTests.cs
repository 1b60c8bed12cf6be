using System.Text;
using System.Text.Json;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting.Tests.Findings;

/// <summary>The lines are written by hand for speed; the contract is what a case’s entry says.</summary>
public sealed class FindingsNdjsonWriterTests
{
    private static readonly DateOnly AsOf = new(2024, 5, 31);
    private static readonly Catalogue Catalogue = Knowledge.BuiltIn.Catalogue;

    [Fact]
    public void Case_Generated_IsALineOfItsEntry()
    {
        var judge = new CaseJudge(Knowledge.BuiltIn, []);

        ShouldBeLinesOfTheirEntries([.. Enumerable.Range(1, 40).Select(number => judge.Judge(GeneratedCase.Make(5, number, AsOf), AsOf, new HashSet<string>(StringComparer.Ordinal)))]);
    }

    [Theory]
    [InlineData("a “quoted” word – and so on … for £5, it’s ‘all’ plain")]
    [InlineData("\"\\/\b\f\n\r\t\u0001\u001f\u007f")]
    [InlineData("<script>&'`+=~{}[]|^")]
    [InlineData("Zoë’s naïve café, Łódź, 東京, العربية")]
    [InlineData("\u00a0\u00ad\u2028\u2029\u200b\u3000\ufeff\ufffd\ue000\uffff")]
    [InlineData("👨‍👩‍👧 \U0010ffff")]
    [InlineData("half a pair: \ud83d, and the other: \udc68")]
    [InlineData("")]
    public void Case_OfAnyText_IsALineOfItsEntry(string text) => ShouldBeLinesOfTheirEntries(Case(text));

    [Fact]
    public void Case_LongerThanUsual_IsALineOfItsEntry() =>
        ShouldBeLinesOfTheirEntries(Case(new string('x', 100_000)), Case(new string('é', 100_000)), Case("short again"));

    [Fact]
    public void Prepare_SeveralCases_WritesThemWhenTold()
    {
        using var output = new MemoryStream();
        using var writer = new FindingsNdjsonWriter(output, Catalogue);

        var (first, second) = (writer.Prepare(Case("first")), writer.Prepare(Case("second")));
        output.Length.ShouldBe(0);
        second();
        first();

        Encoding.UTF8.GetString(output.ToArray()).Split('\n').Select(line => line.Contains("first", StringComparison.Ordinal)).ShouldBe([false, true, false]);
    }

    // All that a case may say and leave out.
    private static JudgedCase Case(string text)
    {
        Finding Of(string code, Grade grade, params Evidence[] evidence) => new(code, text, grade, () => text, () => evidence)
        {
            Standards = grade == Grade.Met ? [.. Knowledge.BuiltIn.Standards.All.Take(2)] : [],
        };

        var met = Of("CR03.1", Grade.Met, new(Place.Root, AsOf, text), new(Place.Root.Of("visits", 12).Of(text), null, null), new(Place.Root.Of(new string('p', 200)), null, ""));
        var accepted = Of("CR03.2", Grade.NotMet).AcceptedAs(new() { Criterion = "CR03.2", Case = text, Reason = text, AcceptedBy = text, From = AsOf, Until = AsOf });
        return new JudgedCase
        {
            CaseId = text,
            Status = CaseStatus.ChildProtection,
            AsOf = AsOf,
            Questions =
            [
                new(Catalogue.QuestionOf("CR03"), Grade.PartlyMet, [met, accepted, Of("CR03.3", Grade.NotEvidenced, new Evidence(Place.Root.Of("visits"), null, null))]),
                new(Catalogue.QuestionOf("CR04") with { Title = text, Reference = text }, null, []),
            ],
            Strengths = [met],
            AreasForConsideration = [met, accepted],
        };
    }

    private static void ShouldBeLinesOfTheirEntries(params JudgedCase[] cases)
    {
        using var lines = new MemoryStream();
        using var writer = new FindingsNdjsonWriter(lines, Catalogue);
        using var entries = new MemoryStream();
        foreach (var judged in cases)
        {
            writer.Case(judged);
            using (var json = new Utf8JsonWriter(entries, FindingsJson.OneLine)) JsonSerializer.Serialize(json, CaseEntry.Of(judged, Catalogue), FindingsJson.Default.CaseEntry);
            entries.WriteByte((byte)'\n');
        }

        Encoding.UTF8.GetString(lines.ToArray()).ShouldBe(Encoding.UTF8.GetString(entries.ToArray()));
    }
}
