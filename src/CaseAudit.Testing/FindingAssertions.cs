using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Testing;

/// <summary>What a test may expect of a finding. Each gives the finding back, so that expectations can follow one another.</summary>
public static class FindingAssertions
{
    /// <summary>Expects a grade.</summary>
    /// <exception cref="CaseAssertionException">It is another; the message says what was found.</exception>
    public static Finding ShouldBeGraded(this Finding finding, Grade grade) =>
        Expect(finding, finding.Grade == grade, $"to be {Say.Words(grade)}");

    /// <summary>Expects words in the message.</summary>
    /// <exception cref="CaseAssertionException">They are not there; the message says what was found.</exception>
    public static Finding ShouldSay(this Finding finding, string words) =>
        Expect(finding, finding.Message.Contains(words, StringComparison.Ordinal), $"to say \"{words}\"");

    /// <summary>Expects a piece of evidence at a place of the record.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="pointer">The place, as a JSON Pointer: <c>/visits/4/date</c>.</param>
    /// <exception cref="CaseAssertionException">None is there; the message says what was found.</exception>
    public static Finding ShouldStandOn(this Finding finding, string pointer) =>
        Expect(finding, finding.Evidence.Any(evidence => evidence.At.ToString() == pointer), $"to stand on {pointer}");

    /// <summary>Expects to have been held to a standard.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="key">The standard's name, <c>visits.childProtection</c>.</param>
    /// <param name="value">Its value, in its own unit.</param>
    /// <exception cref="CaseAssertionException">It was held to others; the message says to which.</exception>
    public static Finding ShouldBeHeldTo(this Finding finding, string key, decimal value) =>
        Expect(finding, finding.Standards.Any(standard => standard.Key == key && standard.Value == value), FormattableString.Invariant($"to be held to {key} {value}"));

    private static Finding Expect(Finding finding, bool holds, string what)
    {
        if (holds) return finding;

        var lines = new[] { $"{finding.Id}: expected {what}, but it is {Say.Words(finding.Grade)}: {finding.Message}" }
            .Concat(finding.Evidence.Select(evidence => $"  {evidence.At}: {evidence.Value}"))
            .Concat(finding.Standards.Select(standard => $"  held to {standard.Key} {Say.Standard(standard)}, {standard.Edition}"));
        throw new CaseAssertionException(string.Join('\n', lines));
    }
}
