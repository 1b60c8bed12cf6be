using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes the findings of a run in one format, case by case, so that memory does not grow with their number.</summary>
public interface IFindingsWriter : IDisposable
{
    /// <summary>Writes one case; cases come in input order.</summary>
    void Case(JudgedCase judged);

    /// <summary>Does of one case what needs no order, on any thread; what it returns writes the case, and is called as <see cref="Case"/> is.</summary>
    Action Prepare(JudgedCase judged) => () => Case(judged);

    /// <summary>Writes what there is to say across the cases, and ends the output.</summary>
    void End(ReviewResult result);
}
