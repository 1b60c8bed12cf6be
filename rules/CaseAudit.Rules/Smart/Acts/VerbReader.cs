namespace CaseAudit.Rules.Smart;

/// <summary>Recognises the verbs of the word lists, of one or more words, in one form.</summary>
internal static class VerbReader
{
    /// <summary>The longest verb that begins at the place; of equals the vaguest, so that "take part" is not the act "take".</summary>
    public static (ActKind Kind, int Length)? Read(ReadText text, int at, VerbForm form)
    {
        if (text.At(at) is not { IsWord: true }) return null;

        (ActKind Kind, int Length)? best = null;
        Word[] bases = form switch
        {
            VerbForm.Base => [],
            VerbForm.Participle => [.. Inflection.OfParticiple(text, at)],
            VerbForm.Gerund => [.. Inflection.OfGerund(text, at)],
            _ => [.. Inflection.OfPluralOrThirdPerson(text, at)],
        };
        var words = text.Words;
        Try(words.VagueVerbs, ActKind.Vague);
        Try(words.EnsureVerbs, ActKind.Ensure);
        Try(words.ChangingActs, ActKind.Changing);
        Try(words.MakingActs, ActKind.Making);
        Try(words.Acts, ActKind.Concrete);
        Try(words.States, ActKind.State);
        if (form is VerbForm.Participle && words.ActsDone.Match(text.Tokens, at) is > 0 and var done && done > (best?.Length ?? 0)) best = (ActKind.Concrete, done);
        return best;

        void Try(PhraseSet verbs, ActKind kind)
        {
            var length = form is VerbForm.Base ? verbs.Match(text.Tokens, at) : 0;
            foreach (var first in bases)
                length = Math.Max(length, verbs.Match(text.Tokens, at, first));
            if (length > (best?.Length ?? 0)) best = (kind, length);
        }
    }
}
