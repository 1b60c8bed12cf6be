using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Accepted exceptions in sentences.</summary>
public static class AcceptanceText
{
    /// <summary>Who accepted a finding, until when and why.</summary>
    public static string Of(Acceptance acceptance) =>
        $"Accepted by the {acceptance.AcceptedBy} {(acceptance.Case == Acceptance.AllCases ? "for all cases " : "")}until {Say.Date(acceptance.Until)}: {acceptance.Reason}";

    /// <summary>What there is to say of the exceptions that accepted nothing, a line each; those for what was not judged in one.</summary>
    public static IEnumerable<string> Idle(IReadOnlyList<AcceptanceUse> uses)
    {
        foreach (var use in uses)
        {
            var what = $"The exception for {use.Acceptance.Criterion} in {(use.Acceptance.Case == Acceptance.AllCases ? "all cases" : $"case {use.Acceptance.Case}")}";
            switch (use.State)
            {
                case AcceptanceState.Unused:
                    yield return $"{what} is not used: there is nothing below met to accept.";
                    break;
                case AcceptanceState.Expired:
                    yield return $"{what} has expired: it ended on {Say.Date(use.Acceptance.Until)} and accepts nothing any more.";
                    break;
                case AcceptanceState.NotYet:
                    yield return $"{what} does not hold yet: it begins on {Say.Date(use.Acceptance.From)}.";
                    break;
            }
        }

        var elsewhere = uses.Count(use => use.State == AcceptanceState.NotJudged);
        if (elsewhere > 0) yield return $"{Say.Capital(Say.Count(elsewhere, "exception"))} {(elsewhere == 1 ? "is" : "are")} not used: no case that {(elsewhere == 1 ? "it is" : "they are")} for was judged on the criterion.";
    }
}
