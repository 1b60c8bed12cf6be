namespace CaseAudit.Rules.Smart;

/// <summary>Finds the words of a text that bind an action to a day.</summary>
internal static class TimeReader
{
    /// <summary>The expressions, in the order of the text.</summary>
    public static IReadOnlyList<TimeExpression> Read(ReadText text)
    {
        List<TimeExpression>? found = null;
        for (var at = 0; at < text.Tokens.Count;)
        {
            var expression = Recurrences.Read(text, at) ?? Durations.Read(text, at) ?? Deadlines.Read(text, at);
            if (expression is not null) (found ??= []).Add(expression);
            at = expression?.Span.To ?? at + 1;
        }

        return found ?? [];
    }
}
