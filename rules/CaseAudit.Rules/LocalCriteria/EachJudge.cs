using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Something is asked of each item: that a field is filled in, or that its text mentions some words. They combine by G2.</summary>
internal sealed class EachJudge : LocalTemplate
{
    private readonly RecordField _field;
    private readonly IReadOnlyList<string>? _phrases;

    public EachJudge(LocalCriterion criterion, Selection of, RecordField field, IReadOnlyList<string>? phrases)
        : base(criterion, of)
    {
        _field = field;
        _phrases = phrases;
    }

    public override LocalPeriod Period => LocalPeriod.Lookback;

    public override (decimal Value, StandardUnit Unit)? Number => null;

    public override IReadOnlyList<Grade> Grades => Of.Source.IsCollection
        ? [Grade.Met, Grade.PartlyMet, Grade.NotMet, Grade.NotEvidenced, Grade.NotApplicable]
        : [Grade.Met, Grade.NotMet, Grade.NotEvidenced, .. IsAsked ? Array.Empty<Grade>() : [Grade.NotApplicable]];

    // A case always has a child, a lead professional and a summary to speak of; a closure only once it is closed.
    private bool IsAsked => !Of.Source.IsCollection && Criterion.Statuses is null && Of.Source.Path != "closure" && Of.Tests.Count == 0;

    protected override Finding Judge(LocalReading read)
    {
        if (read.Of.All.Count == 0 && IsAsked)
            return read.Case.NotEvidenced(Code, () => $"No evidence on the record: the extract carries no {Of.Noun}.");
        if (read.Of.Chosen.Count == 0) return Of.Source.IsCollection ? NoneRecorded(read) : read.Case.NoneRecorded(Code, Of.Noun);

        var carried = _field.NullIsAnswer || read.Of.All.Any(item => Ask(item, read.Standards) is not null);
        var judged = read.Of.Chosen.Select(item => (Item: item, Holds: Ask(item, read.Standards))).ToList();
        var grade = Conditions.Combine(judged, one => one.Holds, carried);
        var lacking = judged.FindAll(one => one.Holds != true).ConvertAll(one => one.Item);
        if (grade == Grade.NotEvidenced)
            return read.Case.NotEvidenced(Code, () => $"No evidence on the record of the {_field.Words} of {(Of.Source.IsCollection ? Of.Plural : $"the {Of.Noun}")}.", () => Evidence(lacking));

        return new Finding(Code, read.Case.CaseId, grade, () => Message(judged.Count, lacking.Count), () => lacking.Count > 0
            ? Evidence(lacking)
            : [.. judged.Select(one => one.Item.Shows(_field.Name, Of.DayOf(one.Item), _phrases is null ? $"{_field.Words} recorded" : Mentioned(one.Item)))])
        {
            Observations = [new("local." + Code, judged.Count), new($"local.{Code}.met", judged.Count - lacking.Count)],
        };
    }

    private bool? Ask(Recorded item, Standards standards) => _phrases is null
        ? _field.IsGiven(item, standards)
        : _field.Texts(item) is { } texts ? texts.Any(text => Phrases.Any(text, _phrases)) : null;

    private IReadOnlyList<Evidence> Evidence(IReadOnlyList<Recorded> lacking) =>
        [.. lacking.Select(item => item.Shows(Of.DayOf(item), _phrases is null ? $"no {_field.Words} recorded" : $"not mentioned: {string.Join(", ", _phrases)}"))];

    private string Mentioned(Recorded item) => "mentions " + Say.List(_field.Texts(item)!.SelectMany(text => Phrases.Found(text, _phrases!)).Distinct(StringComparer.OrdinalIgnoreCase));

    private string Message(int all, int lacking)
    {
        var none = lacking == all && all > 1;
        var who = lacking == 0 ? Say.All(all, Of.Noun) : none ? Say.OfTotal(0, all, Of.Noun) : Say.Part(lacking, all, Of.Noun);
        var one = none || (lacking == 0 ? all : lacking) == 1;
        return Say.Capital(who) + (_phrases, lacking == 0 || none) switch
        {
            (null, true) => $" {(one ? "has" : "have")} {(one ? "its" : "their")} {_field.Words} recorded.",
            (null, false) => $" {(one ? "has" : "have")} no {_field.Words} recorded.",
            (_, true) => $" {(one ? "mentions" : "mention")} {Words} in the {_field.Words}.",
            _ => $" {(one ? "does" : "do")} not mention {Words} in the {_field.Words}.",
        };
    }

    private string Words => string.Join(" or ", _phrases!.Select(phrase => $"“{phrase}”"));
}
