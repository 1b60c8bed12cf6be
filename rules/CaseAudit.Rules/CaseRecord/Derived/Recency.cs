using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Whether something was done recently enough.</summary>
public static class Recency
{
    /// <summary>The standard that an update is held to: the edition in force on the day of the update, from which its clock runs (G8).</summary>
    /// <param name="standards">The standards in force.</param>
    /// <param name="key">The key of the recency.</param>
    /// <param name="updated">The day of the update; null reads the edition of the last day judged.</param>
    /// <param name="end">The last day judged.</param>
    public static Standard Limit(Standards standards, string key, DateOnly? updated, DateOnly end) => standards.Required(key, updated ?? end);

    /// <summary>Whether the last update is recent on a day, exactly on the limit included (G7); null where the record does not say when it was.</summary>
    public static bool? Holds(Standards standards, string key, DateOnly? updated, DateOnly end) =>
        updated is DateOnly day ? standards.Due(Limit(standards, key, day, end), day) >= end : null;
}
