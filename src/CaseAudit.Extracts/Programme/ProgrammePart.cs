namespace CaseAudit.Extracts;

/// <summary>A part of a programme's document: a property of it, or an item of a list in it.</summary>
/// <param name="At">Pointer to it, relative to the document.</param>
/// <param name="Name">The property's name; of an item, that of its list.</param>
/// <param name="NameLine">Line on which the property's name stands; of an item, its first line.</param>
/// <param name="Line">Line on which the value begins.</param>
/// <param name="Utf8">The value, as it stands there.</param>
internal sealed record ProgrammePart(string At, string Name, long NameLine, long Line, ReadOnlyMemory<byte> Utf8)
{
    public ReadOnlySpan<byte> Span => Utf8.Span;

    public bool IsList => Span[0] == '[';

    /// <summary>What is wrong with a property that the document’s contract does not know: nothing where it is an extension.</summary>
    public IReadOnlyList<ItemError> Stranger(ContractType type) => Name.StartsWith("x-", StringComparison.Ordinal)
        ? RecordCheck.Extension(Span, Line, Name)
        : [Complaint.Unknown(Name, type).At(At, NameLine)];
}
