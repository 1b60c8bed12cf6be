using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>When a visit or an incident was entered in the record.</summary>
/// <param name="Kind"><c>visit</c> or <c>incident</c>.</param>
/// <param name="Record">The visit or incident.</param>
/// <param name="Date">The day it happened.</param>
/// <param name="On">The day it was recorded; null where the record does not say.</param>
/// <param name="Limit">The standard, as in force on the day it happened.</param>
/// <param name="Due">The last day in time.</param>
internal sealed record Recording(string Kind, Recorded Record, DateOnly Date, DateOnly? On, Standard Limit, DateOnly Due)
{
    /// <summary>Whether it was recorded in time; exactly on the day is (G7).</summary>
    public bool InTime => On <= Due;

    /// <summary>Days from the event to its recording; none where it is not recorded.</summary>
    public int Days => On is DateOnly on ? on.DayNumber - Date.DayNumber : 0;

    /// <summary>Where it shows.</summary>
    public Evidence Evidence => On is null ? Record.Shows(Date, $"{Kind}: no day of recording") : Record.Shows("recordedOn", On, $"{Kind} recorded");

    /// <summary>When an item was to be recorded, by the standard in force on its day.</summary>
    public static Recording Of(string kind, Recorded record, DateOnly date, DateOnly? on, string key, Standards standards)
    {
        var limit = standards.Required(key, date);
        return new(kind, record, date, on, limit, standards.Due(limit, date));
    }
}
