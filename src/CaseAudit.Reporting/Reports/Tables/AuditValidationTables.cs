using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Writes the audit validation report as tables: areas, findings and their evidence, contradictions, recommendations, actions to take.</summary>
internal sealed class AuditValidationTables(Func<ITables> begin, ReportContext context) : IAuditValidationWriter
{
    public void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        using var tables = begin();
        var judged = result.Judged;
        Findings(tables, judged);
        Areas(tables, judged);
        Peer(tables);
        Contradictions(tables, judged);
        Recommendations(tables, result);
        About(tables, result, rejected);
        tables.Save();
    }

    private void Findings(ITables tables, JudgedProgramme judged)
    {
        var findings = tables.Table(new TableShape(
            "Findings",
            new("Question", 10),
            new("About", 28),
            new("Subject", 26),
            new("Code", 10),
            new("Criterion", 28),
            new("Grade", 13),
            new("Significance", 13),
            new("What the programme shows", 60),
            new("Held to", 34),
            new("To ask", 45),
            new("Peer’s decision", 16),
            new("Peer’s reason", 34)));
        var evidence = tables.Table(new TableShape("Evidence", new("Subject", 26), new("Code", 10), new("Grade", 13), new("Place in the programme", 34), new("Day", 12) { IsDay = true }, new("What was read", 60)));
        var actions = tables.Table(ActionShape.Of("Subject"));
        foreach (var (question, finding) in All(judged))
        {
            var criterion = context.Catalogue.Criterion(finding.Code);
            var (grade, significance, message) = (GradeWords.Of(finding.Grade), Say.Words(criterion.Significance), finding.Message);
            var prompt = finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced ? criterion.Prompt : null;
            var response = context.Responses.Audits?.To(question.Code)?.To(finding);
            findings.Row(question.Code, question.Title, finding.Subject, finding.Code, criterion.Title, grade, significance, message, HeldTo.Of(finding.Standards), prompt, response is null ? null : Say.Words(response.Disposition), response?.Reason);
            foreach (var one in finding.Evidence) evidence.Row(finding.Subject, finding.Code, grade, one.At.ToString(), one.Date, one.Value);
            // As of cases: a peer who decided is followed.
            var asked = response?.Disposition == Disposition.Action;
            if (asked || (response is null && finding.Grade is Grade.PartlyMet or Grade.NotMet))
                actions.Row(finding.Subject, finding.Code, criterion.Title, grade, significance, message, prompt, asked ? response!.Reason : null);
        }
    }

    private static IEnumerable<(Question Question, Finding Finding)> All(JudgedProgramme judged) =>
        judged.Areas.SelectMany(area => area.Findings.Select(finding => (area.Question, finding)))
            .Concat(judged.Reports.SelectMany(report => report.Questions).Concat(judged.Actions).SelectMany(question => question.Findings.Select(finding => (question.Question, finding))));

    private static void Areas(ITables tables, JudgedProgramme judged)
    {
        var areas = tables.Table(new TableShape(
            "Areas", new("Area", 10), new("About", 30), new("Grade", 13), new("Audits", 10), new("Covered", 10), new("Evidenced", 10), new("Compared", 10)));
        foreach (var area in judged.Areas)
        {
            var coverage = area.Coverage;
            areas.Row(area.Question.Code, area.Question.Title, GradeWords.Of(area.Grade), (int?)coverage.Of, (int?)coverage.Covered, (int?)coverage.Evidenced, (int?)coverage.AccuracyChecked);
        }
    }

    private void Peer(ITables tables)
    {
        if (context.Responses.Audits is not { } peer) return;

        var said = tables.Table(new TableShape("Peer", new("Question", 10), new("About", 30), new("Peer’s grade", 13), new("Peer’s comment", 100)));
        if (peer.Comment is not null) said.Row("", "The programme", "", peer.Comment);
        foreach (var question in context.Catalogue.AuditValidation)
        {
            if (peer.To(question.Code) is { } one && (one.Grade is not null || one.Comment is not null))
                said.Row(question.Code, question.Title, one.Grade is Grade own ? GradeWords.Of(own) : null, one.Comment);
        }
    }

    private static void Contradictions(ITables tables, JudgedProgramme judged)
    {
        var contradictions = tables.Table(new TableShape(
            "Contradictions", new("Audit", 14), new("Case", 16), new("Area", 28), new("The audit", 20), new("The record", 22), new("Kind", 15), new("Significance", 13), new("Long apart", 11), new("What they say", 70)));
        foreach (var one in judged.Contradictions)
        {
            contradictions.Row(
                one.AuditId,
                one.CaseId,
                Say.Words(one.Area),
                one.Audit is Judgement audit ? Say.Words(audit) : null,
                one.Record is RecordRank record ? Say.Words(record) : null,
                Say.Words(one.Kind),
                Say.Words(one.Significance),
                one.Distant ? "yes" : "no",
                one.Message);
        }
    }

    private static void Recommendations(ITables tables, AuditReviewResult result)
    {
        var progress = result.Actions.GroupBy(one => one.RecommendationId, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.First(), StringComparer.Ordinal);
        var recommendations = tables.Table(new TableShape(
            "Recommendations",
            [
                new("Recommendation", 16), new("Audit or report", 16), new("Grade", 13), new("Specific", 11), new("Measurable", 11), new("Achievable", 11), new("Relevant", 11), new("Time-bound", 11),
                new("Owner (role)", 22), new("Due", 12) { IsDay = true }, new("How far it has come", 24),
            ]));
        foreach (var one in result.Judged.Recommendations)
        {
            var found = progress.GetValueOrDefault(one.RecommendationId);
            recommendations.Row(
            [
                one.RecommendationId, one.Source, GradeWords.Of(one.Judgement.Grade), .. one.Judgement.Legs.Select(leg => (TableField)(leg.Met ? "yes" : "no")),
                found?.Owner, found?.Due, found is null ? null : Say.Words(found.State),
            ]);
        }
    }

    private void About(ITables tables, AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        var about = new AboutTable(tables);
        about.Write("Audit validation", $"As at {Say.Date(result.Judged.AsOf)}", context.Rules, context.Configuration);
        about.Configuration(SwitchedOffEntry.Of(context.Catalogue.Questions) ?? [], []);
        foreach (var one in rejected.Concat(result.Cases.Rejected.Select(ProgrammeRejectedEntry.Of))) about.Rejected(one.Source, one.CaseId, one.Judged, one.Errors);
        foreach (var one in result.Warnings) about.Warning(one.CaseId, one.Message);
        foreach (var one in result.Errors) about.Error(one.CaseId.Length == 0 ? null : one.CaseId, one.Code, one.Message);
        about.Notes();
    }
}
