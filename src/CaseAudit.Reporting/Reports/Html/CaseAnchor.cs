using System.Globalization;

namespace CaseAudit.Reporting;

/// <summary>Where a case stands on its page. References of cases may hold anything; their places do not.</summary>
internal static class CaseAnchor
{
    /// <summary>The place of a case.</summary>
    /// <param name="place">Its position on the page, from 0.</param>
    public static string Of(int place) => "case-" + (place + 1).ToString(CultureInfo.InvariantCulture);
}
