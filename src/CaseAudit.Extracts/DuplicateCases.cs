namespace CaseAudit.Extracts;

/// <summary>Lets each <c>caseId</c> pass once in a run: the first in input order is judged, later ones are rejected (I3).</summary>
/// <remarks>Not thread-safe: to be asked in input order, after reading. Keeps one small entry a case. A record that was rejected for its
/// own faults does not take its reference: a later good one with the same reference is judged.</remarks>
public sealed class DuplicateCases
{
    private readonly FirstPlaces _first = new();

    /// <summary>Passes an item on, or rejects it because its <c>caseId</c> was there before.</summary>
    /// <returns>The item itself, or a <see cref="RejectedRecord"/> that names source and line of the first.</returns>
    public ReadItem Admit(ReadItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item is not ReadCase read) return item;

        if (_first.Add(read.Case.CaseId, read.Source, read.Line) is not var (source, line)) return item;

        var here = PointerLines.Find(read, ["/caseId"]).GetValueOrDefault("/caseId", read.Line);
        var message = $"The case \"{read.Case.CaseId}\" stands in this run before, in {source} from line {line} on; that one is judged.";
        return new RejectedRecord(read, judged: false, [new ItemError("/caseId", here, message, "a reference that stands once", $"\"{read.Case.CaseId}\"")]);
    }
}
