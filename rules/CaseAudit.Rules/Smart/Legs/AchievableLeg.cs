using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Smart;

/// <summary>Achievable: one accountable owner with authority over one action, due no earlier than the report.</summary>
internal static class AchievableLeg
{
    public static SmartLegJudgement Judge(Reading reading)
    {
        var owner = reading.Owner;
        switch (owner.Kind)
        {
            case OwnerKind.None:
                return No("Nobody is named who answers for it.");
            case OwnerKind.Collective:
                return No($"“{owner.Words}” is many people, and nobody answers for it.", owner.Words);
            case OwnerKind.Several:
                return No($"“{owner.Words}” is more than one owner, and nobody alone answers for it.", owner.Words);
        }

        if (reading.Actions.Count > 1)
        {
            var acts = reading.Actions.Select(reading.Quote).ToArray();
            return No($"It is {Say.Number(acts.Length)} actions in one ({Say.List(acts.Select(act => $"“{act}”"))}).", acts);
        }

        if (BeyondAuthority(reading) is { IsEmpty: false } beyond)
            return No($"“{owner.Words}” has no authority over “{reading.Quote(beyond)}”.", owner.Words, reading.Quote(beyond));

        var due = reading.Given.Due ?? (reading.Time is { Kind: TimeKind.Deadline } time ? time.Date : null);
        if (due < reading.Given.From)
            return No($"It was due on {Say.Date(due.Value)}, before it was made ({Say.Date(reading.Given.From)}).", owner.Words);

        return new(SmartLeg.Achievable, Met: true, owner.Kind is OwnerKind.OneEach
            ? $"“{owner.Words}” is one owner in each organisation, for one action."
            : $"“{owner.Words}” is one owner, for one action.", [owner.Words]);
    }

    // What belongs to the organisation is not a front-line worker's to change.
    private static Span BeyondAuthority(Reading reading)
    {
        if (reading.Acts.Count == 0) return Span.None;

        var act = reading.Acts[0];
        var within = act.IsPassive ? new(act.Subject.From, act.Verb.To) : new Span(act.Verb.From, act.Rest.To);

        // A "strategy discussion" is no strategy.
        var beyond = reading.Words.AuthorityWords.AllIn(reading.Text.Tokens, within).FirstOrDefault(found => !reading.Words.Deliverables.At(reading.Text.Tokens, found.To));
        return beyond.IsEmpty || IsOfFrontLine(new(reading.Owner.Words, default, reading.Words)) ? beyond : Span.None;
    }

    private static bool IsOfFrontLine(ReadText owner)
    {
        var from = 0;
        while (owner.At(from)?.Lower is "the" or "a" or "an" or "each" or "every" or "allocated")
            from++;
        return from < owner.Tokens.Count && owner.Words.FrontLineRoles.Match(owner.Tokens, from) == owner.Tokens.Count - from;
    }

    private static SmartLegJudgement No(string reason, params string[] read) => new(SmartLeg.Achievable, Met: false, reason, read);
}
