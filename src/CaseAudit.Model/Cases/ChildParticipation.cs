namespace CaseAudit.Model;

/// <summary>How the child took part in a meeting.</summary>
public enum ChildParticipation
{
    /// <summary>Was there and spoke.</summary>
    Attended,

    /// <summary>Was there; an advocate spoke.</summary>
    AttendedViewsByAdvocate,

    /// <summary>Was not there; the views were brought.</summary>
    ViewsConveyed,

    /// <summary>Took no part.</summary>
    NotParticipated,

    /// <summary>Too young to be asked.</summary>
    UnderAge,
}
