namespace CaseAudit.Rules.Smart;

/// <summary>What is to be ensured, where it is an act: "ensure that the minutes are circulated".</summary>
internal static class Ensured
{
    public static Act? Read(ReadText text, Act ensure, int end)
    {
        var from = text.Is(ensure.Verb.To, "that") ? ensure.Verb.To + 1 : ensure.Verb.To;
        for (var at = from + 1; at < end; at++)
        {
            if (text.Tokens[at].Lower is "is" or "are" or "be" or "been"
                && Passives.Read(text, at, end, new(from, at)) is { Kind: ActKind.Concrete or ActKind.Making } passive)
            {
                return passive with { IsMeans = true };
            }

            if (text.Words.Roles.Has(text.Tokens[at - 1].Word) && VerbReader.Read(text, at, VerbForm.ThirdPerson) is { Kind: ActKind.Concrete } verb)
                return ensure with { Kind = verb.Kind, Verb = new(at, at + verb.Length), Rest = new(at + verb.Length, end), IsMeans = true };
        }

        return null;
    }
}
