using System.Linq.Expressions;
using System.Reflection;
using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>The rule of a criterion of a council’s own: what its template reads is matched like anything that a rule reads.</summary>
public sealed class LocalRule : Rule
{
    private readonly LocalTemplate _template;

    internal LocalRule(LocalTemplate template) => _template = template;

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded> all = null!;
        IEnumerable<Recorded> chosen = null!;
        IEnumerable<Recorded> others = null!;
        IEnumerable<Recorded> expected = null!;

        Name(_template.Code);
        When()
            .Match(() => @case)
            .Match(() => standards);
        if (!_template.Of.Source.IsCollection)
        {
            Then().Yield(_ => Decide(@case, standards));
            return;
        }

        Collect(() => all, () => chosen, _template.Of, _template.Period);
        if (_template.Expected is null)
        {
            Then().Yield(_ => Decide(@case, standards, all, chosen));
            return;
        }

        Collect(() => others, () => expected, _template.Expected, LocalPeriod.Any);
        Then().Yield(_ => Decide(@case, standards, all, chosen, others, expected));
    }

    private void Collect(Expression<Func<IEnumerable<Recorded>>> all, Expression<Func<IEnumerable<Recorded>>> chosen, Selection selection, LocalPeriod period) =>
        typeof(LocalRule).GetMethod(nameof(CollectOf), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(selection.Source.Item)
            .Invoke(this, [all, chosen, selection, period]);

    private void CollectOf<T>(Expression<Func<IEnumerable<Recorded>>> all, Expression<Func<IEnumerable<Recorded>>> chosen, Selection selection, LocalPeriod period)
        where T : class
    {
        // The aliases that the conditions speak of: they are the rule's by their names.
        CaseUnderReview @case = null!;
        Standards standards = null!;
        var source = selection.Source;
        Expression<Func<Recorded<T>, bool>>[] stands = source.IsAlone ? [] : [item => RecordSource.Holds(source, item)];
        var conditions = stands.Concat(selection.Tests.Select(test => (Expression<Func<Recorded<T>, bool>>)(item => ItemTest.Holds(test, item, standards)))).ToList();
        if (period == LocalPeriod.Lookback) conditions.Add(item => Selection.IsInPeriod(selection, item, @case));
        if (period == LocalPeriod.Episode) conditions.Add(item => Selection.IsInEpisode(selection, item, @case));

        When()
            .Query(all, q => q.Match(stands).Select(item => (Recorded)item).Collect())
            .Query(chosen, q => q.Match(conditions.ToArray()).Select(item => (Recorded)item).Collect());
    }

    // What the case has one of is no fact of its own; it stands in the case.
    private Finding Decide(CaseUnderReview @case, Standards standards)
    {
        var of = _template.Of;
        IReadOnlyList<Recorded> all = of.Source.Of(@case) is { } one ? [one] : [];
        return _template.Decide(new(@case, standards, new(all, [.. all.Where(item => of.Tests.All(test => ItemTest.Holds(test, item, standards)) && Selection.IsInPeriod(of, item, @case))]), null));
    }

    private Finding Decide(CaseUnderReview @case, Standards standards, IEnumerable<Recorded> all, IEnumerable<Recorded> chosen) =>
        _template.Decide(new(@case, standards, new([.. all], [.. chosen]), null));

    private Finding Decide(CaseUnderReview @case, Standards standards, IEnumerable<Recorded> all, IEnumerable<Recorded> chosen, IEnumerable<Recorded> others, IEnumerable<Recorded> expected) =>
        _template.Decide(new(@case, standards, new([.. all], [.. chosen]), new([.. others], [.. expected])));
}
