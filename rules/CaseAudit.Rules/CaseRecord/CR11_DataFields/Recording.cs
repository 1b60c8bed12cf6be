using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>When a visit or an incident was entered in the record.</summary>
/// <param name="Kind"><c>visit</c> or <c>incident</c>.</param>
/// <param name="Date">The day it happened.</param>
/// <param name="On">The day it was recorded; null where the record does not say.</param>
/// <param name="Limit">The standard, as in force on the day it happened.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="Evidence">Where it shows.</param>
internal sealed record Recording(string Kind, DateOnly Date, DateOnly? On, Standard Limit, DateOnly Due, Evidence Evidence)
{
    /// <summary>Whether it was recorded by the due day; a missing day does not show that it was (G5).</summary>
    public bool InTime => On <= Due;

    /// <summary>Days from event to recording; 0 where the record does not say.</summary>
    public int Days => On is DateOnly on ? on.DayNumber - Date.DayNumber : 0;

    public static Recording Of(string kind, Recorded record, DateOnly date, DateOnly? on, string key, Standards standards)
    {
        var limit = standards.Required(key, date);
        var evidence = on is null ? record.Shows(date, $"{kind}: no day of recording") : record.Shows("recordedOn", on, $"{kind} recorded");
        return new(kind, date, on, limit, standards.Due(limit, date), evidence);
    }
}
