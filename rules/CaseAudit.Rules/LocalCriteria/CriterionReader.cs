using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Makes a template of a criterion as written; names that are not the record’s, and numbers that cannot be, are faults.</summary>
internal sealed class CriterionReader(LocalCriterion criterion, CriterionFaults faults)
{
    private static readonly string[] _templates = ["interval", "within", "present", "count", "share", "mentions"];

    private readonly SelectionReader _selections = new(faults);

    /// <summary>The template; null where anything is wrong with the criterion.</summary>
    public LocalTemplate? Read()
    {
        foreach (var (name, text) in new[] { ("title", criterion.Title), ("asks", criterion.Asks), ("why", criterion.Why), ("prompt", criterion.Prompt), ("reference", criterion.Reference), ("edition", criterion.Edition ?? "-"), ("cannotSee", criterion.CannotSee ?? "-") })
            faults.Unless(!string.IsNullOrWhiteSpace(text), name, $"\"{name}\" of {criterion.Code} is empty.");
        faults.Unless(criterion.Statuses is not { Count: 0 }, "statuses", $"\"statuses\" of {criterion.Code} names none; leave it out where all are asked.");

        var template = Template();
        return faults.None ? template : null;
    }

    private LocalTemplate? Template()
    {
        var given = _templates.Where(name => Given(name) is not null).ToList();
        if (!faults.Unless(given.Count == 1, "", $"{criterion.Code} has {(given.Count == 0 ? "no template" : Say.List(given.Select(name => $"\"{name}\"")))}; it must have exactly one of {string.Join(", ", _templates)}.")) return null;

        return Given(given[0]) switch
        {
            IntervalTemplate interval => Interval(interval),
            WithinTemplate within => Within(within),
            PresentTemplate present => Each(present.In, "present", present.Field, null),
            CountTemplate count => Count(count),
            ShareTemplate share => Share(share),
            MentionsTemplate mentions => Each(mentions.In, "mentions", mentions.Field, mentions.Any),
            _ => null,
        };
    }

    private object? Given(string template) => template switch
    {
        "interval" => criterion.Interval,
        "within" => criterion.Within,
        "present" => criterion.Present,
        "count" => criterion.Count,
        "share" => criterion.Share,
        _ => criterion.Mentions,
    };

    private IntervalJudge? Interval(IntervalTemplate interval)
    {
        Limit(interval.Limit, "interval/limit");
        return Dated(interval.Between, "interval/between") is { } between ? new IntervalJudge(criterion, between, interval.Limit) : null;
    }

    private WithinJudge? Within(WithinTemplate within)
    {
        Limit(within.Limit, "within/limit");
        if (Dated(within.Of, "within/of") is not { } of) return null;

        var before = within.Direction == TimeDirection.Before;
        if (within.Expect.Items is { } items)
        {
            var selector = new ItemSelector { Items = items, Where = within.Expect.Where, Date = within.Expect.Date, Called = within.Expect.Called };
            return Dated(selector, "within/expect") is { } expected ? new WithinJudge(criterion, of, expected, null, expected.Noun, within.Limit, before) : null;
        }

        faults.Unless(within.Expect.Where is null, "within/expect/where", "What is expected of the same item is a day of it, without conditions; name them under \"of\", or name \"items\".");
        if (!faults.Unless(within.Expect.Date is not null, "within/expect", "Name \"items\", or the \"date\" that is expected of the same item.")) return null;

        return _selections.Day(of.Source, within.Expect.Date!, "within/expect/date") is { } day ? new WithinJudge(criterion, of, null, day, within.Expect.Called ?? $"“{day.Words}” date", within.Limit, before) : null;
    }

    private CountJudge? Count(CountTemplate count)
    {
        faults.Unless(count.AtLeast is null != count.AtMost is null, "count", "Give exactly one of \"atLeast\" and \"atMost\".");
        faults.Unless(count.AtLeast is null or (>= 1 and <= TimeLimit.Most), "count/atLeast", $"\"atLeast\" is {count.AtLeast}; it must be a whole number from 1.");
        faults.Unless(count.AtMost is null or (>= 0 and <= TimeLimit.Most), "count/atMost", $"\"atMost\" is {count.AtMost}; it must be a whole number from 0.");
        return Collection(count.Of, "count/of") is { } of ? new CountJudge(criterion, of, count.AtLeast ?? count.AtMost ?? 0, count.AtMost is not null) : null;
    }

    private ShareJudge? Share(ShareTemplate share)
    {
        faults.Unless(share.AtLeastPercent is >= 1 and <= 100, "share/atLeastPercent", $"\"atLeastPercent\" is {share.AtLeastPercent}; it must be a whole number from 1 to 100.");
        faults.Unless(share.Meet.Count > 0, "share/meet", "\"meet\" names no condition.");
        if (Collection(share.Of, "share/of") is not { } of) return null;

        return new ShareJudge(criterion, of, _selections.Tests(of.Source, share.Meet, "share/meet"), share.AtLeastPercent);
    }

    private EachJudge? Each(ItemSelector selector, string template, string name, IReadOnlyList<string>? phrases)
    {
        if (phrases is not null) _selections.Words(phrases, template + "/any");
        if (_selections.Read(selector, template + "/in") is not { } of || _selections.Field(of.Source, name, template + "/field") is not { } field) return null;

        faults.Unless(phrases is null || field.IsText, template + "/field", $"\"{name}\" is no text; a text is asked what it mentions.");
        return new EachJudge(criterion, of, field, phrases);
    }

    private Selection? Collection(ItemSelector selector, string at)
    {
        var selection = _selections.Read(selector, at);
        if (selection is null) return null;
        return faults.Unless(selection.Source.IsCollection, at + "/items", $"\"{selector.Items}\" is something that a case has one of; a collection is needed here.") ? selection : null;
    }

    private Selection? Dated(ItemSelector selector, string at)
    {
        if (Collection(selector, at) is not { } selection) return null;
        return faults.Unless(selection.HasDay, at, $"{Say.Capital(selection.Source.Path)} have no day of their own; name one with \"date\".") ? selection : null;
    }

    private void Limit(TimeLimit limit, string at) => faults.Unless(
        limit.Value >= 1 && limit.Value <= (limit.Unit == TimeUnit.Months ? TimeLimit.MostMonths : TimeLimit.Most), at + "/value", $"\"value\" is {limit.Value}; it must be a whole number from 1, and no longer than a hundred years.");
}
