using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What each accepted exception came to across cases.</summary>
public sealed class AcceptanceTable : ISummaryPart<AcceptanceTable>
{
    private readonly AcceptanceUse[] _uses;
    private readonly ILookup<string, int> _byCriterion;

    /// <summary>A table that holds these uses.</summary>
    /// <param name="uses">The exceptions, each with what it came to.</param>
    public AcceptanceTable(IReadOnlyList<AcceptanceUse> uses)
    {
        _uses = [.. uses];
        _byCriterion = Enumerable.Range(0, _uses.Length).ToLookup(index => _uses[index].Acceptance.Criterion, StringComparer.Ordinal);
    }

    /// <summary>The exceptions in their order, each with what it came to.</summary>
    public IReadOnlyList<AcceptanceUse> Uses => _uses;

    /// <summary>Exceptions of which nothing has come yet.</summary>
    internal static AcceptanceTable Of(Acceptances acceptances) =>
        new([.. acceptances.All.Select(one => new AcceptanceUse(one, AcceptanceState.NotJudged, new GradeCounts()))]);

    /// <summary>How many findings of a criterion with a grade were accepted.</summary>
    public int Accepted(string criterion, Grade grade) => _byCriterion[criterion].Sum(index => _uses[index].Grades[grade]);

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        if (_uses.Length == 0) return;

        foreach (var finding in judged.Questions.SelectMany(question => question.Findings))
        {
            foreach (var index in _byCriterion[finding.Code].Where(index => _uses[index].Acceptance.IsFor(judged.CaseId)))
            {
                var state = State(_uses[index].Acceptance, finding, judged.AsOf);
                if (state == AcceptanceState.Used) _uses[index].Grades.Add(finding.Grade);
                _uses[index] = _uses[index] with { State = AcceptanceUse.Together(_uses[index].State, state) };
            }
        }
    }

    /// <inheritdoc/>
    public void Merge(AcceptanceTable other)
    {
        foreach (var use in other._uses)
        {
            var index = Array.FindIndex(_uses, own => own.Acceptance == use.Acceptance);
            if (index < 0) throw new ArgumentException("Summaries with different exceptions do not add up.", nameof(other));

            _uses[index].Grades.Add(use.Grades);
            _uses[index] = _uses[index] with { State = AcceptanceUse.Together(_uses[index].State, use.State) };
        }
    }

    private static AcceptanceState State(Acceptance acceptance, Finding finding, DateOnly asOf) =>
        finding.Accepted == acceptance ? AcceptanceState.Used
        : asOf > acceptance.Until ? AcceptanceState.Expired
        : asOf < acceptance.From ? AcceptanceState.NotYet
        : AcceptanceState.Unused;
}
