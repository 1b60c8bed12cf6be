namespace CaseAudit.Extracts;

/// <summary>Finds the lines on which places of a record stand.</summary>
public static class PointerLines
{
    /// <summary>The line of each place: that of the property's name, or of the item's first character.</summary>
    /// <param name="read">The case whose record is walked.</param>
    /// <param name="pointers">JSON Pointers relative to the case.</param>
    /// <returns>The lines, from 1; a place that is not in the record has none.</returns>
    public static IReadOnlyDictionary<string, long> Find(ReadCase read, IReadOnlyCollection<string> pointers) =>
        LineWalk.Find(read.Raw.Span, read.Line, pointers);
}
