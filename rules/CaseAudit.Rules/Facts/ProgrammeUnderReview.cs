using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>The audit programme that is judged: the day that counts and which collections the extract carries.</summary>
public sealed class ProgrammeUnderReview
{
    private readonly Presence[] _presence;

    internal ProgrammeUnderReview(AuditProgramme programme, DateOnly asOf, Presence[] presence)
    {
        _presence = presence;
        AsOf = asOf;
        Priorities = programme.Priorities ?? [];
        Monitoring = programme.Monitoring;
    }

    /// <summary>The subject of findings that are about the programme as a whole.</summary>
    public const string Subject = "programme";

    /// <summary>The day on which the programme is judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>First day of the lookback: the as-of date less <c>period.lookback</c>.</summary>
    public required DateOnly LookbackStart { get; init; }

    /// <summary>The declared priorities; empty where none are declared or the extract says nothing.</summary>
    public IReadOnlyList<string> Priorities { get; }

    /// <summary>How recommendations are followed up; read meetings and checks through their facts.</summary>
    public AuditMonitoring? Monitoring { get; }

    /// <summary>Whether the extract carries a collection.</summary>
    public Presence Has(ProgrammeCollection collection) => _presence[(int)collection];

    /// <summary>Whether a day lies in the lookback, both ends included.</summary>
    public bool InLookback(DateOnly day) => day >= LookbackStart && day <= AsOf;

    /// <summary>Evidence that points to something of the programme itself.</summary>
    /// <param name="property">The property's name in the data contract; it must be in the extract.</param>
    /// <param name="date">The day it is about.</param>
    /// <param name="value">What was read.</param>
    public static Evidence Shows(string property, DateOnly? date, string? value) => new(Place.Root.Of(property), date, value);
}
