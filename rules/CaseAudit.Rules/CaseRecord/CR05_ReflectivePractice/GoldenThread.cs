using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR05_ReflectivePractice;

/// <summary>The thread between what was identified and what the plan sets out to change, followed both ways.</summary>
internal sealed class GoldenThread
{
    private readonly Recorded<Plan> _plan;
    private readonly List<NamedFactor> _factors;
    private readonly List<Recorded<Objective>> _objectives;
    private readonly bool _needsCarried;

    private GoldenThread(Recorded<Plan> plan, List<NamedFactor> factors, bool needsCarried)
    {
        _plan = plan;
        _factors = factors;
        _objectives = plan.Parts<Objective>().AsList();
        _needsCarried = _objectives.Count == 0 || needsCarried;
        var all = factors.Count + _objectives.Count;
        var answered = 0;
        foreach (var named in factors) answered += HasObjective(named) ? 1 : 0;
        foreach (var objective in _objectives) answered += Traces(objective) ? 1 : 0;
        Grade = _needsCarried ? Conditions.OfCounts(answered, all - answered) : Conditions.OfCounts(0, 0, all);
    }

    /// <summary>Follows the thread through a plan, achieved objectives included.</summary>
    public static GoldenThread Of(Recorded<Plan> plan, List<NamedFactor> factors, bool needsCarried) => new(plan, factors, needsCarried);

    public Grade Grade { get; }

    private List<NamedFactor> Unanswered => _factors.FindAll(named => !HasObjective(named));

    private List<Recorded<Objective>> Untraced => _objectives.FindAll(objective => !Traces(objective));

    /// <summary>The loose ends, or the needs of all objectives where there are none.</summary>
    public IReadOnlyList<Evidence> Evidence
    {
        get
        {
            var (unanswered, untraced) = (Unanswered, Untraced);
            if (_objectives.Count == 0) return [.. unanswered.Select(named => named.Evidence), _plan.Shows("objectives", _plan.Item.Created, "none recorded")];
            return unanswered.Count + untraced.Count == 0
                ? _objectives.ConvertAll(Shows)
                : [.. unanswered.Select(named => named.Evidence), .. untraced.Select(Shows)];
        }
    }

    public string Message() => string.Join(' ', Sentences());

    private IEnumerable<string> Sentences()
    {
        var (unanswered, untraced) = (Unanswered, Untraced);
        if (_factors.Count == 0)
        {
            yield return untraced.Count == 0
                ? $"No risk factors were identified; {(_objectives.Count == 1 ? "the plan’s objective" : $"each of the plan’s {Say.Number(_objectives.Count)} objectives")} names the need that it answers."
                : $"No risk factors were identified; {Say.Part(untraced.Count, _objectives.Count, "objective")} in the plan {(untraced.Count == 1 ? "names" : "name")} no need.";
            yield break;
        }

        yield return unanswered.Count == 0
            ? $"Each risk or need identified ({Names(_factors)}) has an objective in the plan."
            : $"No objective in the plan answers {Names(unanswered)}.";
        if (_objectives.Count > 0)
        {
            yield return untraced.Count == 0
                ? "Each objective answers a risk or need that was identified."
                : $"{Say.Capital(Say.Part(untraced.Count, _objectives.Count, "objective"))} {(untraced.Count == 1 ? "answers" : "answer")} no risk or need that the assessments identified.";
        }
    }

    private bool HasObjective(NamedFactor named)
    {
        foreach (var objective in _objectives)
        {
            if (Involvement.Same(objective.Item.Need, named.Factor)) return _needsCarried;
        }

        return false;
    }

    // Where nothing was identified there is nothing to trace to: naming the need is all that can be asked.
    private bool Traces(Recorded<Objective> objective)
    {
        if (string.IsNullOrWhiteSpace(objective.Item.Need)) return false;

        foreach (var named in _factors)
        {
            if (Involvement.Same(objective.Item.Need, named.Factor)) return true;
        }

        return _factors.Count == 0;
    }

    private Evidence Shows(Recorded<Objective> objective) => string.IsNullOrWhiteSpace(objective.Item.Need)
        ? objective.Shows(_plan.Item.Created, "no need named")
        : objective.Shows("need", _plan.Item.Created, objective.Item.Need);

    private static string Names(List<NamedFactor> factors) => Say.List(factors.Select(named => Say.Words(named.Factor)));
}
