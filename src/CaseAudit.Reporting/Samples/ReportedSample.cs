namespace CaseAudit.Reporting;

/// <summary>The sample that a report is about, beside the cases that were read.</summary>
/// <param name="document">The sample, as <c>select</c> wrote it.</param>
public sealed class ReportedSample(SampleDocument document)
{
    private readonly HashSet<string> _notRead = new(document.Chosen.Select(chosen => chosen.CaseId), StringComparer.Ordinal);

    /// <summary>The sample.</summary>
    public SampleDocument Document { get; } = document;

    /// <summary>The chosen cases that were not read, in ordinal order.</summary>
    public IReadOnlyList<string> NotRead => [.. _notRead.Order(StringComparer.Ordinal)];

    /// <summary>How many cases were read that the sample does not name.</summary>
    public int Others { get; private set; }

    /// <summary>Takes note of a case that was read; each is told once.</summary>
    public void Read(string caseId)
    {
        if (!_notRead.Remove(caseId)) Others++;
    }
}
