using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Smart;

/// <summary>Specific: a concrete act, somebody who does it, and what it is done to.</summary>
/// <remarks>
/// Several actions in one are named here and fail the achievable leg: each of them may be clear, and one fault should not count twice.
/// </remarks>
internal static class SpecificLeg
{
    public static SmartLegJudgement Judge(Reading reading)
    {
        if (reading.Acts.Count == 0) return No("It says how things should be and names no act that brings it about.");

        var act = reading.Acts[0];
        var verb = reading.Quote(act);
        if (act.Kind is ActKind.State || IsOutcome(reading, act)) return No("It says how things should be and names no act that brings it about.", verb);
        if (act.Kind is ActKind.Vague) return No($"“{verb}” leaves open what is to be done.", verb);
        if (act.Kind is ActKind.Ensure) return No($"“{verb}” names no act; it leaves open what is to be done.", verb);
        if (act.Kind is ActKind.Changing or ActKind.Making && ActObject.Deliverable(reading.Text, act).IsEmpty)
            return No($"“{verb}” names the change that is wanted and not what is to be done.", verb);
        if (!ActObject.IsNamed(reading.Text, act)) return No($"“{verb}” has no object: it does not say what is acted on.", verb);
        if (reading.Owner.Kind is OwnerKind.None) return No("It says what is to be done and not by whom.", verb);

        return new(SmartLeg.Specific, Met: true, Praise(reading), [verb, reading.Owner.Words]);
    }

    private static string Praise(Reading reading)
    {
        var reason = $"It names the act (“{reading.Quote(reading.Acts[0])}”), what it is done to and who does it (“{reading.Owner.Words}”)";
        var vague = reading.Acts.Skip(1).Where(act => act.Kind is ActKind.Vague).Select(reading.Quote).ToList();
        if (vague.Count > 0) reason += $", although {Say.List(vague.Select(word => $"“{word}”"))} leaves something open";
        return reading.Actions.Count > 1
            ? $"{reason}; it is {Say.Number(reading.Actions.Count)} actions in one ({Say.List(reading.Actions.Select(act => $"“{reading.Quote(act)}”"))})."
            : reason + ".";
    }

    // "95% of conferences held in time", "assessments to be timely": a result, even with a number.
    private static bool IsOutcome(Reading reading, Act act)
    {
        var subject = act.Subject;
        if (!subject.IsEmpty && (reading.Text.Is(subject.From, "no") || reading.Text.Tokens.Skip(subject.From).Take(subject.Length).Any(token => token.Lower is "%" or "percent"))) return true;

        return act.IsPassive && Passives.Agent(reading.Text, act).IsEmpty && !reading.Words.OutcomePhrases.FirstIn(reading.Text.Tokens, act.Rest).IsEmpty;
    }

    private static SmartLegJudgement No(string reason, params string[] read) => new(SmartLeg.Specific, Met: false, reason, read);
}
