using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Smart;

/// <summary>Measurable: a number that measures, a document or state that can be seen, or a success criterion.</summary>
internal static class MeasurableLeg
{
    public static SmartLegJudgement Judge(Reading reading)
    {
        if (!string.IsNullOrWhiteSpace(reading.Given.Measure)) return Yes($"“{Excerpt.Of(reading.Given.Measure)}” is its measure.", [reading.Given.Measure]);

        var text = reading.Text;
        var numbers = Measures.Numbers(text, reading.Times).ConvertAll(text.Quote);
        if (numbers.Count > 0) return Yes($"{Say.List(numbers.Select(word => $"“{word}”"))} can be counted.", numbers);

        var criteria = reading.Words.Criteria.AllIn(text.Tokens, text.All).Select(text.Quote).ToList();
        if (criteria.Count > 0) return Yes($"{Say.List(criteria.Select(word => $"“{word}”"))} gives a criterion of success.", criteria);

        foreach (var act in reading.Acts)
        {
            if (act.Kind is not (ActKind.Concrete or ActKind.Making)) continue;
            if (ActObject.Deliverable(text, act) is { IsEmpty: false } seen)
                return Yes(Seen(text.Quote(seen)), [reading.Quote(act), text.Quote(seen)]);
            if (SingleThing(reading, act) is { IsEmpty: false } thing)
                return Yes(Seen(text.Quote(thing)), [reading.Quote(act), text.Quote(thing)]);
            if (IsSeen(reading, act) && ActObject.IsNamed(text, act))
                return Yes($"Whether this was done (“{reading.Quote(act)}”) can be seen.", [reading.Quote(act)]);
            if (act.Kind is ActKind.Concrete && Measures.Universal(text, act.Object) is { IsEmpty: false } all && ActObject.IsNamed(text, act))
                return Yes($"“{text.Quote(all)}” can be counted.", [text.Quote(all)]);
        }

        if (reading.Acts.Count == 0 && LeadingThing(reading) is { IsEmpty: false } alone) return Yes(Seen(text.Quote(alone)), [text.Quote(alone)]);
        if (reading.Words.SeenStates.FirstIn(text.Tokens, text.All) is { IsEmpty: false } state) return Yes($"“{text.Quote(state)}” can be seen.", [text.Quote(state)]);
        if (UniversalDocument(reading) is { IsEmpty: false } share) return Yes($"“{text.Quote(share)}” can be counted.", [text.Quote(share)]);

        return new(SmartLeg.Measurable, Met: false, "It has no number that measures, nothing whose existence can be seen and no success criterion.", []);
    }

    private static bool IsSeen(Reading reading, Act act)
    {
        var (words, text) = (reading.Words.SeenActs, reading.Text);
        var at = act.Verb.From;
        return words.At(text.Tokens, at)
            || Inflection.OfParticiple(text, at).Concat(Inflection.OfGerund(text, at)).Concat(Inflection.OfPluralOrThirdPerson(text, at)).Any(verb => words.Match(text.Tokens, at, verb) > 0);
    }

    // "take a paper", "do a joint visit": a thing of which there is one or none. "Take a firmer line" is not one: the verb is too light.
    private static Span SingleThing(Reading reading, Act act)
    {
        var text = reading.Text;
        var from = act.Object.From;
        if (act.Kind is not ActKind.Concrete || text.At(from)?.Lower is not ("a" or "an") || reading.Words.LightActs.Has(text.Tokens[act.Verb.From].Word)) return Span.None;

        var to = from + 1;
        while (to < act.Object.To && text.Tokens[to].IsWord && !reading.Words.Prepositions.Has(text.Tokens[to].Word) && !reading.Words.Modals.At(text.Tokens, to))
            to++;
        return to > from + 1 && !reading.Words.VagueObjects.Has(text.Tokens[to - 1].Word) ? new(from, to) : Span.None;
    }

    // A direction often names only the thing: "Written report from the programme", "Legal planning meeting". "Better assessments" names none.
    private static Span LeadingThing(Reading reading)
    {
        var (tokens, words, to) = (reading.Text.Tokens, reading.Words, 0);
        while (to < tokens.Count && tokens[to].IsWord && !words.Prepositions.Has(tokens[to].Word))
            to++;

        var thing = words.Deliverables.AllIn(tokens, new(0, to)) is [.., var last] ? last : Span.None;
        return thing.To == to && to > 0 && tokens[to - 1].Lower[^1] != 's' && !tokens.Take(to).Any(token => words.EmptyWords.Has(token.Word)) ? new(0, to) : Span.None;
    }

    // "Every child's plan has …": the documents can be counted through.
    private static Span UniversalDocument(Reading reading)
    {
        var text = reading.Text;
        foreach (var all in reading.Words.Universals.AllIn(text.Tokens, text.All))
        {
            for (var at = all.To; at < Math.Min(all.To + 6, text.Tokens.Count) && text.Tokens[at].IsWord; at++)
            {
                if (reading.Words.Deliverables.Match(text.Tokens, at) is > 0 and var length) return new(all.From, at + length);
            }
        }

        return Span.None;
    }

    private static string Seen(string thing) => $"“{thing}” can be seen to be there or not.";

    private static SmartLegJudgement Yes(string reason, IReadOnlyList<string> read) => new(SmartLeg.Measurable, Met: true, reason, read);
}
