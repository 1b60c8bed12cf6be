namespace CaseAudit.Extracts;

/// <summary>Reads a file of a council’s own criteria.</summary>
public static class CriteriaReader
{
    /// <summary>Reads criteria from a stream.</summary>
    /// <param name="stream">The bytes, read to their end; not disposed.</param>
    /// <param name="source">The name of the file in every message.</param>
    /// <returns>A <see cref="ReadCriteria"/>; a <see cref="RejectedRecord"/> where anything is wrong with its shape; or an <see cref="UnreadableInput"/>.</returns>
    public static ReadItem Read(Stream stream, string source)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return WholeInput.Read(stream, source, ReadLimits.Default, DocumentContract.Criteria.One, Read);
    }

    private static ReadItem Read(WholeInput input)
    {
        if (DocumentContract.Criteria.Refuse(input.Utf8, input.Line, out _) is { Count: > 0 } refused) return input.Rejected(refused);

        var expected = new ContractValue(ContractKind.Object) { Type = ContractType.CriteriaFile };
        return RecordCheck.Part(input.Utf8.Span, input.Line, "", expected, nullable: false) is { Count: > 0 } errors
            ? input.Rejected(errors)
            : new ReadCriteria(input, ProgrammeFormat.Read<CriteriaFile>(input.Utf8.Span)!);
    }
}
