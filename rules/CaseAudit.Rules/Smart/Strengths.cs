namespace CaseAudit.Rules.Smart;

/// <summary>What makes a recommendation with five legs worth sharing: a measure of success and a step that verifies it.</summary>
internal static class Strengths
{
    /// <summary>Numbers that measure, and words that say how success is measured.</summary>
    public static IReadOnlyList<string> SuccessMeasures(Reading reading)
    {
        var text = reading.Text;
        return [.. Measures.Numbers(text, reading.Times.Where(time => time.Kind is not TimeKind.Recurrence).ToList()).Concat(reading.Words.SuccessMeasures.AllIn(text.Tokens, text.All))
            .OrderBy(span => span.From).Select(text.Quote).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Words for a check; not the action itself, where that is an audit or a check.</summary>
    public static IReadOnlyList<string> VerificationSteps(Reading reading)
    {
        var text = reading.Text;
        var behind = reading.Acts.Count == 0 ? 0 : reading.Acts[0].Verb.To;
        return [.. reading.Words.Verification.AllIn(text.Tokens, new(behind, text.Tokens.Count)).Select(text.Quote)];
    }
}
