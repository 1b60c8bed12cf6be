namespace CaseAudit.Reporting;

/// <summary>Writes a comparison in one format, case by case.</summary>
public interface IComparisonWriter : IDisposable
{
    /// <summary>Writes one case that is in both, in the order of the later one.</summary>
    void Case(ComparedCaseEntry compared);

    /// <summary>Writes what there is to say across the cases, and ends the output.</summary>
    /// <param name="result">All but the cases.</param>
    void End(ComparisonDocument result);
}
