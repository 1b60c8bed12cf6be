using System.Text;
using System.Text.Json.Nodes;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>A findings document with one thing changed: every case but the one that was changed is read back.</summary>
internal sealed class FindingsTarget : ITarget
{
    private static readonly JsonNode Document = Make();

    public string Name => "findings";

    public void Try(Random random, Trial trial)
    {
        var document = Document.DeepClone();
        var damaged = random.Next(3) == 0;
        var mutation = new Mutation(random);
        var changed = random.Next(3);
        if (!damaged) mutation.Apply(document["cases"]![changed]!);
        trial.Done = damaged ? "damaged bytes" : mutation.Done;
        var bytes = Encoding.UTF8.GetBytes(mutation.Text(document));
        if (damaged) bytes = Damage.Bytes(bytes, random);

        var cases = new HashSet<string>(StringComparer.Ordinal);
        var findings = new JudgedFindings(Knowledge.BuiltIn.Catalogue);
        using var stream = new MemoryStream(bytes);
        using var text = new StringWriter();
        using var writer = new FindingsTextWriter(text, Knowledge.BuiltIn.Catalogue, 110, colour: false);
        findings.Read(stream, "fuzz.json", judged =>
        {
            cases.Add(judged.CaseId);
            writer.Case(judged);
        });

        foreach (var rejected in findings.Result().Rejected)
        {
            foreach (var error in rejected.Errors) trial.Rejected(rejected.Source, error, Trial.Lines(bytes));
        }

        if (damaged) return;

        var expected = Document["cases"]!.AsArray().Select(one => (string)one!["caseId"]!).Where((_, index) => index != changed);
        foreach (var caseId in expected) trial.LostIf(!cases.Contains(caseId), caseId);
    }

    private static JsonNode Make()
    {
        var day = new DateOnly(2024, 5, 31);
        using var written = new MemoryStream();
        using (var writer = new FindingsJsonWriter(written, Knowledge.BuiltIn.Catalogue, "1", "1"))
        {
            var records = Samples.Cases.Take(3).Select((one, index) => new RawRecord { Source = "sample", Line = 1, Ordinal = index, Utf8 = Encoding.UTF8.GetBytes(one.ToJsonString()) });
            writer.End(new CaseReview(new CaseJudge(Knowledge.BuiltIn, []), new AsOfDate(day, day), jobs: 1).Run(records, writer.Case, _ => { }));
        }

        return JsonNode.Parse(written.ToArray())!;
    }
}
