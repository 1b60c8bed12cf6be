namespace CaseAudit.Reporting;

/// <summary>The table of actions to take: what calls for one, and columns ready to fill.</summary>
internal static class ActionShape
{
    public static TableShape Of(string subject) => new(
        "Actions",
        new(subject, 16),
        new("Code", 10),
        new("Criterion", 28),
        new("Grade", 13),
        new("Significance", 13),
        new("What the record shows", 60),
        new("To ask", 45),
        new("Action", 45),
        new("Owner (role)", 22),
        new("Due", 13) { IsDay = true },
        new("Status", 16) { Choices = ["not started", "in progress", "done", "not needed"] },
        new("Progress", 40));
}
