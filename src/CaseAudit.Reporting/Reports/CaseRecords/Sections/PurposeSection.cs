using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What the report is for, and how the records were read.</summary>
internal static class PurposeSection
{
    public static void Write(WordFlow text, ReportedRun run)
    {
        text.Section("Purpose and method");
        text.Text($"This report gives the council and the peer team a reading of {Say.Count(run.Summary.Cases, "case record")}, ahead of the discussions with practitioners and managers. It is the view of a critical friend and not an inspection: there is no overall grade, no case is ranked, and nothing in it judges a person.");
        text.Text("Each record was read against the eleven outcome questions of the case records review, with general comments on the case. A question is answered from its criteria, and a criterion from what stands on the record, held to the standard that was in force on the day of the event. The answers are these:");
        text.List(
        [
            Answer(Grade.Strength, "met, and worth sharing;"),
            Answer(Grade.Met, "the record shows it;"),
            Answer(Grade.PartlyMet, "the record shows it in part, or some of the time;"),
            Answer(Grade.NotMet, "the record shows that it is not so;"),
            Answer(Grade.NotEvidenced, "the record is silent, which does not say that the thing was not done;"),
            Answer(Grade.NotApplicable, "it is not asked of this child, or not yet."),
        ]);
        text.Text("A record read in this way shows what was written down and when. It cannot show what a visit was like for the child, how well a worker knows the family, or what was said and not recorded. That is what the discussions are for.");
        if (run.FromFindings) text.Text("The report is made from findings, which do not carry the records themselves.");
        text.Text(new WordParagraph(WordStyles.Small, $"Judged{AsAt.Of(run.Summary.AsOf)} by version {run.Rules ?? "not stated"} of the rules, with the configuration {run.Configuration?[..Math.Min(12, run.Configuration.Length)] ?? "not stated"}."));
    }

    private static WordParagraph Answer(Grade grade, string meaning) => new(null, WordText.Strong(GradeWords.Of(grade)), $" – {meaning}");
}
