namespace CaseAudit.Rules.Smart;

/// <summary>Acts in the passive: "the minutes should be circulated".</summary>
internal static class Passives
{
    /// <summary>The act whose "be", "is" or "are" stands at the place; null where no participle follows.</summary>
    public static Act? Read(ReadText text, int be, int end, Span subject)
    {
        var at = MainActs.SkipFillers(text, be + 1);
        if (text.Is(at, "been")) at = MainActs.SkipFillers(text, at + 1);
        if (at >= end || text.At(at) is not { IsWord: true } token) return null;

        var verb = VerbReader.Read(text, at, VerbForm.Participle);
        if (verb is null && token.Lower.EndsWith("ed", StringComparison.Ordinal) && token.Lower.Length > 4) verb = (ActKind.Concrete, 1);
        return verb is { } read
            ? new(read.Kind, new(at, at + read.Length)) { Subject = subject, Rest = new(at + read.Length, end), IsPassive = true }
            : null;
    }

    /// <summary>Who acts in the passive: the words after "by"; empty where it does not say or "by" opens a date or a means.</summary>
    public static Span Agent(ReadText text, Act act)
    {
        for (var at = act.Rest.From; at < act.Rest.To - 1; at++)
        {
            if (!text.Is(at, "by") || text.TimeAt(at) is not null || text.Tokens[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal)) continue;

            var end = at + 1;
            while (end < act.Rest.To && !text.Is(end, ",") && text.TimeAt(end) is null)
                end++;
            return new(at + 1, end);
        }

        return Span.None;
    }
}
