using CaseAudit.Model;
using CaseAudit.Rules.Smart;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>What the SMART judge says of objectives, actions and directions. It is told beside what the criterion read, and never changes a grade.</summary>
internal static class SmartReading
{
    /// <summary>What was read, then each leg with its reason: "target date; time-bound: it is due on 3 May 2024". Without a text only what was read.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="read">What the criterion read.</param>
    /// <param name="given">The objective, action or direction.</param>
    /// <param name="legs">The legs to tell.</param>
    public static string Beside(this SmartJudge judge, string read, SmartRecommendation given, params ReadOnlySpan<SmartLeg> legs)
    {
        if (string.IsNullOrWhiteSpace(given.Text)) return read;

        foreach (var leg in judge.Judge(given, legs))
            read = $"{read}; {(leg.Met ? "" : "not ")}{Say.Words(leg.Leg)}: {char.ToLowerInvariant(leg.Reason[0])}{leg.Reason.AsSpan()[1..^1]}";
        return read;
    }
}
