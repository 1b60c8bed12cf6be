namespace CaseAudit.EndToEnd.Tests.Faults;

/// <summary>A theory that needs a Unix shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides whether the theory can run here.</summary>
    public UnixTheoryAttribute() => Skip = new UnixFactAttribute().Skip;
}
