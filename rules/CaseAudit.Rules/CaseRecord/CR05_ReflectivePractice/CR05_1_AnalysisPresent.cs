using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR05_ReflectivePractice;

/// <summary>CR05.1: does the current assessment hold an analysis, long enough for an argument and with signs of reasoning?</summary>
[Name(Code)]
public sealed class CR05_1_AnalysisPresent : Rule
{
    internal const string Code = "CR05.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<Assessment>> analysed = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => analysed, q => q.Match<Recorded<Assessment>>(a => !string.IsNullOrWhiteSpace(a.Item.Analysis)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, current.FirstOrDefault(), analysed.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentAssessment? current, bool anyAnalysed)
    {
        if (@case.Has(RecordCollection.Assessments) == Presence.Absent) return @case.Silent(Code, RecordCollection.Assessments);
        if (current is null) return @case.NotApplicable(Code, () => "No initial, core or single assessment of the current episode is completed, so there is no analysis to read yet.");

        var assessment = current.Record;
        var completed = assessment.Item.Completed!.Value;
        if (string.IsNullOrWhiteSpace(assessment.Item.Analysis)) return NoAnalysis(@case, assessment, completed, anyAnalysed);

        var reading = AnalysisReading.Of(assessment.Item, standards);
        IReadOnlyList<Evidence> Evidence() => [assessment.Shows("analysis", completed, reading.Summary)];
        var grade = reading.Grade;
        return grade == Grade.Met
            ? @case.Finding(Code, Grade.Met, () => $"The assessment completed on {Say.Date(completed)} holds an analysis of {Say.Count(reading.Words, "word")} with signs of reasoning ({Say.List(reading.Markers)}); how well it reasons is for the reader to judge.", Evidence, reading.Standards)
            : @case.Finding(Code, grade, () => $"The analysis in the assessment completed on {Say.Date(completed)} {Say.List(reading.Shortfalls())}.", Evidence, reading.Standards);
    }

    // G5: where another assessment carries an analysis, its absence here is an answer; where none does, the extract may not carry the text.
    private static Finding NoAnalysis(CaseUnderReview @case, Recorded<Assessment> assessment, DateOnly completed, bool anyAnalysed)
    {
        string Message() => $"No evidence on the record of an analysis in the assessment completed on {Say.Date(completed)}.";
        IReadOnlyList<Evidence> Evidence() => [assessment.Shows(completed, "no analysis recorded")];
        return anyAnalysed ? @case.Finding(Code, Grade.NotMet, Message, Evidence) : @case.NotEvidenced(Code, Message, Evidence);
    }
}
