using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Accepted exceptions in sentences.</summary>
public static class AcceptanceText
{
    // Where a part of the cases is judged, most exceptions are for others.
    private const int MostNamed = 5;

    /// <summary>Who accepted a finding, for how long and why.</summary>
    public static string Of(Acceptance acceptance)
    {
        ArgumentNullException.ThrowIfNull(acceptance);
        return $"Accepted by the {acceptance.AcceptedBy}{(acceptance.Case == Acceptance.AllCases ? " for all cases" : "")} {Days(acceptance.From, acceptance.Until)}: {acceptance.Reason}";
    }

    /// <summary>An exception and what it came to.</summary>
    internal static string Of(ExceptionEntry one) =>
        $"{one.Criterion} in {Cases(one)}, accepted by the {one.AcceptedBy} {Days(one.From, one.Until)}: {one.Reason}{(one.Reason.EndsWith('.') ? "" : ".")} It {State(one)}";

    /// <summary>How many exceptions there are, and what they came to.</summary>
    internal static string Counted(IReadOnlyList<ExceptionEntry> exceptions)
    {
        var counts = ExceptionCounts.Of(exceptions)!;
        (int Count, string Words)[] states =
        [
            (counts.Used, $" in use, for {Say.Count(counts.Findings, "finding")}"), (counts.Expired, " expired"), (counts.Unused, " not used"), (counts.NotYet, " not yet in force"), (counts.NotJudged, " for what was not judged"),
        ];
        return $"{Say.Capital(Say.Count(exceptions.Count, "exception"))}: {string.Join("; ", states.Where(state => state.Count > 0).Select(state => Say.Number(state.Count) + state.Words))}.";
    }

    /// <summary>What there is to say of the exceptions that accepted nothing, a line each; those for what was not judged in one.</summary>
    public static IEnumerable<string> Idle(IReadOnlyList<ExceptionEntry> exceptions)
    {
        ArgumentNullException.ThrowIfNull(exceptions);
        foreach (var one in exceptions.Where(one => one.State is not (AcceptanceState.Used or AcceptanceState.NotJudged))) yield return $"The exception for {one.Criterion} in {Cases(one)} {State(one)}";

        var elsewhere = exceptions.Where(one => one.State == AcceptanceState.NotJudged).ToList();
        if (elsewhere.Count == 0) yield break;

        List<string> named = [.. elsewhere.Take(MostNamed).Select(one => $"{one.Criterion} in {Cases(one)}")];
        if (elsewhere.Count > MostNamed) named.Add($"{Say.Number(elsewhere.Count - MostNamed)} more");
        yield return $"{Say.Capital(Say.Count(elsewhere.Count, "exception"))} {(elsewhere.Count == 1 ? "is" : "are")} not used, because no such case was judged on the criterion: {Say.List(named)}.";
    }

    private static string Days(DateOnly from, DateOnly until) => from == until ? $"on {Say.Date(from)}" : $"from {Say.Dates(from, until)}";

    private static string Cases(ExceptionEntry one) => one.Case == Acceptance.AllCases ? "all cases" : $"case {one.Case}";

    private static string State(ExceptionEntry one) => one.State switch
    {
        AcceptanceState.Used => $"marks {Say.Count(one.Findings, "finding")}.",
        AcceptanceState.Unused => "is not used: there is nothing below met to accept.",
        AcceptanceState.Expired => $"has expired: it ended on {Say.Date(one.Until)} and accepts nothing any more.",
        AcceptanceState.NotYet => $"does not hold yet: it begins on {Say.Date(one.From)}.",
        _ => "is not used: no case that it is for was judged on the criterion.",
    };
}
