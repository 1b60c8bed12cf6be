using CaseAudit.Model;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>The units of a length of time as those of a standard.</summary>
internal static class Units
{
    public static StandardUnit Of(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingDays => StandardUnit.WorkingDays,
        TimeUnit.Days => StandardUnit.Days,
        TimeUnit.Weeks => StandardUnit.Weeks,
        _ => StandardUnit.Months,
    };
}
