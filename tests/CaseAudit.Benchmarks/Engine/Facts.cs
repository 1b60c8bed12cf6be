using System.Text.Json.Serialization;

namespace CaseAudit.Benchmarks.Engine;

/// <summary>A small record, just large enough to ask questions of in every style.</summary>
public sealed class Record
{
    public required Header Header { get; init; }

    public required List<Seen> Visits { get; init; }

    public required List<Happening> Incidents { get; init; }

    public required List<Ruling> Decisions { get; init; }

    public required List<Gathering> Meetings { get; init; }

    public required List<Aim> Objectives { get; init; }

    public required List<Step> Actions { get; init; }

    /// <summary>Everything in it, in the order in which it is inserted.</summary>
    public List<object> Facts() => [Header, .. Visits, .. Incidents, .. Decisions, .. Meetings, .. Objectives, .. Actions];
}

public sealed record Header(DateOnly AsOf, string Status, string TextOfSummary);

public sealed record Seen(int Id, DateOnly Date, bool Child, bool Alone, DateOnly RecordedOn, string Views);

public sealed record Happening(int Id, DateOnly Date, string Type, bool Severe, string Text);

public sealed record Ruling(int Id, DateOnly Date, string Trigger, string? Rationale);

public sealed record Gathering(int Id, DateOnly Date, string Type, bool Quorate, string Chair);

public sealed record Aim(int Id, string Need, DateOnly Target, DateOnly? Achieved, string Outcome);

public sealed record Step(int Id, int Objective, string Owner, DateOnly Due, DateOnly? CompletedOn, string Text);

/// <summary>A rule's answer.</summary>
public sealed record Note(string Rule, int Subject);

/// <summary>A time without a visit.</summary>
public sealed record Silence(DateOnly From, DateOnly To);

/// <summary>An incident that nobody decided on.</summary>
public sealed record Unanswered(Happening Incident);

/// <summary>An objective whose every open action is late.</summary>
public sealed record Stuck(Aim Objective);

/// <summary>The reader that a case is parsed with, of the same kind as the product's.</summary>
[JsonSerializable(typeof(Record))]
public sealed partial class RecordJson : JsonSerializerContext;
