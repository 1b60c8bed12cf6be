using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Judging;

/// <summary>The ways in which a criterion speaks about a case. What silence means is settled here and nowhere else.</summary>
public static class FindingExtensions
{
    /// <summary>A finding with its grade.</summary>
    /// <param name="case">The case.</param>
    /// <param name="code">The criterion's code.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="message">Composes the message, when it is read.</param>
    /// <param name="evidence">Composes what was read, when it is asked for.</param>
    /// <param name="standards">The standards applied, in the order applied.</param>
    public static Finding Finding(
        this CaseUnderReview @case, string code, Grade grade, Func<string> message, Func<IReadOnlyList<Evidence>> evidence, params IReadOnlyList<Standard> standards) =>
        new(code, @case.CaseId, grade, message, evidence) { Standards = standards };

    /// <summary>The criterion does not apply to this case; the message says why.</summary>
    public static Finding NotApplicable(this CaseUnderReview @case, string code, Func<string> why) =>
        new(code, @case.CaseId, Grade.NotApplicable, why);

    /// <summary>G3: nothing of the kind is on record, so there is nothing to judge.</summary>
    /// <param name="case">The case.</param>
    /// <param name="code">The criterion's code.</param>
    /// <param name="kind">What there is none of, in the plural: "escalations".</param>
    public static Finding NoneRecorded(this CaseUnderReview @case, string code, string kind) =>
        @case.NotApplicable(code, () => $"None recorded: {kind}.");

    /// <summary>G5: the extract does not carry what the criterion reads.</summary>
    /// <param name="case">The case.</param>
    /// <param name="code">The criterion's code.</param>
    /// <param name="collection">The collection that is absent.</param>
    public static Finding Silent(this CaseUnderReview @case, string code, RecordCollection collection) =>
        @case.NotEvidenced(code, () => $"No evidence on the record: the extract carries no {Say.Words(collection)}.");

    /// <summary>G5: the record is silent on what the criterion asks.</summary>
    /// <param name="case">The case.</param>
    /// <param name="code">The criterion's code.</param>
    /// <param name="message">Composes what there is no evidence of: "No evidence on the record of …".</param>
    /// <param name="evidence">Composes where it was looked for; null where there is no place to name.</param>
    public static Finding NotEvidenced(this CaseUnderReview @case, string code, Func<string> message, Func<IReadOnlyList<Evidence>>? evidence = null) =>
        new(code, @case.CaseId, Grade.NotEvidenced, message, evidence);

    /// <summary>Evidence that points to something of the case itself: a collection recorded as none, a property of the child.</summary>
    /// <param name="case">The case.</param>
    /// <param name="property">The property's name in the data contract; it must be in the extract.</param>
    /// <param name="date">The day it is about.</param>
    /// <param name="value">What was read.</param>
    public static Evidence Shows(this CaseUnderReview @case, string property, DateOnly? date, string? value) =>
        new(Place.Root.Of(property), date, value);

    /// <summary>The first of the collections that the extract does not carry; null when it carries them all.</summary>
    public static RecordCollection? FirstAbsent(this CaseUnderReview @case, params ReadOnlySpan<RecordCollection> collections)
    {
        foreach (var collection in collections)
        {
            if (@case.Has(collection) == Presence.Absent) return collection;
        }

        return null;
    }
}
