using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Writes the case records report as tables: findings, their evidence, actions to take, themes, grades by question.</summary>
internal sealed class CaseRecordsTables : ICaseRecordsWriter
{
    private readonly ITables _tables;
    private readonly Catalogue _catalogue;
    private readonly ITable _findings;
    private readonly ITable _evidence;
    private readonly ITable _actions;

    public CaseRecordsTables(ITables tables, Catalogue catalogue)
    {
        _tables = tables;
        _catalogue = catalogue;
        _findings = tables.Table(new TableShape(
            "Findings",
            new("Case", 16),
            new("Status", 18),
            new("As at", 12) { IsDay = true },
            new("Question", 10),
            new("About", 28),
            new("Question’s grade", 13),
            new("Code", 10),
            new("Criterion", 28),
            new("Grade", 13),
            new("Significance", 13),
            new("Essential", 10),
            new("What the record shows", 60),
            new("Held to", 34),
            new("To ask", 45),
            new("Peer’s decision", 16),
            new("Peer’s reason", 34),
            new("Accepted by (role)", 22),
            new("Accepted from", 13) { IsDay = true },
            new("Accepted until", 13) { IsDay = true },
            new("Reason accepted", 40)));
        _evidence = tables.Table(new TableShape(
            "Evidence", new("Case", 16), new("Code", 10), new("Grade", 13), new("Place in the record", 34), new("Day", 12) { IsDay = true }, new("What was read", 60)));
        _actions = tables.Table(ActionShape.Of("Case"));
    }

    public void Case(ReportedCase reported)
    {
        var judged = reported.Judged;
        foreach (var question in judged.Questions)
        {
            foreach (var finding in question.Findings) Finding(judged, question, finding, reported.Response?.To(question.Question.Code)?.To(finding));
        }
    }

    public void End(ReportedRun run)
    {
        var summary = run.Summary;
        var themes = _tables.Table(new TableShape("Themes", new("Question", 10), new("About", 30), new("What a peer would say", 100)));
        foreach (var theme in run.Themes) themes.Row(theme.Question, _catalogue.QuestionOf(theme.Question).Title, theme.Text);

        var grades = _tables.Table(new TableShape("Grades", [new("Question", 10), new("About", 30), .. Enum.GetValues<Grade>().Select(grade => new TableHeading(GradeWords.Of(grade), 15))]));
        foreach (var question in summary.Questions)
        {
            var counts = summary.Of(question.Code);
            grades.Row([question.Code, question.Title, .. Enum.GetValues<Grade>().Select(grade => (TableField)counts[grade])]);
        }

        var about = new AboutTable(_tables);
        about.Write("Case records review", $"{Say.Capital(Say.Count(summary.Cases, "case"))}{AsAt.Of(summary.AsOf)}", run.Rules, run.Configuration);
        if (run.Sample is not null) about.Sample(run.Sample);
        about.Configuration(run.SwitchedOff, run.Exceptions);
        foreach (var one in run.Rejected) about.Rejected(one.Source, one.CaseId, one.Judged, one.Errors);
        foreach (var one in run.Warnings) about.Warning(one.CaseId, one.Message);
        foreach (var one in run.Errors) about.Error(one.CaseId, one.Code, one.Message);
        about.Notes();
        _tables.Save();
    }

    public void Dispose() => _tables.Dispose();

    private void Finding(JudgedCase judged, JudgedQuestion question, Finding finding, FindingResponse? response)
    {
        var criterion = _catalogue.Criterion(finding.Code);
        var status = Say.Property(judged.Status);
        var (grade, significance, message) = (GradeWords.Of(finding.Grade), Say.Words(criterion.SignificanceFor(status)), finding.Message);
        var prompt = finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced ? criterion.Prompt : null;
        _findings.Row(
            judged.CaseId,
            Say.Words(judged.Status),
            (DateOnly?)judged.AsOf,
            question.Question.Code,
            question.Question.Title,
            GradeWords.Of(question.Grade),
            finding.Code,
            criterion.Title,
            grade,
            significance,
            criterion.IsEssentialFor(status) ? "yes" : "no",
            message,
            HeldTo.Of(finding.Standards),
            prompt,
            response is null ? null : Say.Words(response.Disposition),
            response?.Reason,
            finding.Accepted?.AcceptedBy,
            finding.Accepted?.From,
            finding.Accepted?.Until,
            finding.Accepted?.Reason);
        foreach (var evidence in finding.Evidence) _evidence.Row(judged.CaseId, finding.Code, grade, evidence.At.ToString(), evidence.Date, evidence.Value);

        // A peer who decided is followed; otherwise silence calls for a question, not yet for an action, and what was accepted for none.
        var asked = response?.Disposition == Disposition.Action;
        if (asked || (response is null && finding.Accepted is null && finding.Grade is Grade.PartlyMet or Grade.NotMet))
            _actions.Row(judged.CaseId, finding.Code, criterion.Title, grade, significance, message, prompt, asked ? response!.Reason : null);
    }
}
