using System.Globalization;
using System.Text;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>An audit programme with one thing changed: every audit but the one that was changed is read.</summary>
internal sealed class ProgrammeTarget : ITarget
{
    private static readonly DateOnly Day = new(2024, 5, 31);
    private static readonly AuditReview Review = new(Knowledge.BuiltIn, [], new AsOfDate(Day, Day), jobs: 1);

    public string Name => "audit programmes";

    public void Try(Random random, Trial trial)
    {
        var programme = Samples.Programme.DeepClone();
        var audits = programme["audits"]!.AsArray().Select(audit => (string)audit!["auditId"]!).ToList();
        var damaged = random.Next(3) == 0;
        var mutation = new Mutation(random);
        if (!damaged) mutation.Apply(programme);
        trial.Done = damaged ? "damaged bytes" : mutation.Done;
        var bytes = Encoding.UTF8.GetBytes(mutation.Text(programme));
        if (damaged) bytes = Damage.Bytes(bytes, random);
        var changed = damaged ? null : mutation.At;

        using var stream = new MemoryStream(bytes);
        switch (ProgrammeReader.Read(stream, "fuzz.json"))
        {
            case ReadProgramme read:
                Located(read.LeftOut.Concat(read.Rejected.SelectMany(one => one.Errors)), bytes, trial, changed);
                if (changed is not null) Check(read, audits, changed, trial);
                Judge(read, trial);
                break;
            case RejectedRecord rejected:
                Located(rejected.Errors, bytes, trial, changed);
                break;
            default:
                trial.LostIf(lost: true, "the programme cannot be read");
                break;
        }
    }

    private static void Judge(ReadProgramme read, Trial trial)
    {
        var result = Review.Run(ProgrammeSource.Of(read), [], _ => { });
        foreach (var fault in result.Errors) trial.Crashed($"{fault.Code}: {fault.Message}");
        new AuditValidationJsonWriter(Stream.Null, Knowledge.BuiltIn.Catalogue, "1", "1").Write(result, ProgrammeRejectedEntry.Of(read));
    }

    private static void Check(ReadProgramme read, List<string> audits, string at, Trial trial)
    {
        // What happened to the list as a whole may have cost any of them.
        if (at is "" or "/audits") return;

        var changed = at.StartsWith("/audits/", StringComparison.Ordinal) ? audits[int.Parse(at.Split('/')[2], CultureInfo.InvariantCulture)] : null;
        var kept = (read.Programme.Audits ?? []).Select(audit => audit.AuditId).ToHashSet(StringComparer.Ordinal);
        foreach (var audit in audits.Where(audit => audit != changed)) trial.LostIf(!kept.Contains(audit), audit);
    }

    private static void Located(IEnumerable<ItemError> errors, byte[] bytes, Trial trial, string? changed)
    {
        foreach (var error in errors) trial.Rejected("fuzz.json", new RejectedErrorEntry(error.At, error.Line, error.Message), Trial.Lines(bytes), changed);
    }
}
