namespace CaseAudit.Extracts;

/// <summary>Reads a sample list that is a JSON document.</summary>
internal static class ListDocument
{
    public static ReadItem Read(WholeInput input)
    {
        if (DocumentContract.SampleList.Refuse(input.Utf8, input.Line, out var parts) is { Count: > 0 } errors) return input.Rejected(errors);

        var rows = new ListRows();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        DateOnly? extractedOn = null;
        foreach (var part in parts)
        {
            if (Refuse(part, seen) is { Count: > 0 } wrong) rows.Reject(part.At, part.NameLine, wrong);
            else if (part.Name == "extractedOn") extractedOn = ProgrammeFormat.Read<DateOnly?>(part.Span);
            else if (part.Name == "cases") Add(part, rows);
        }

        if (!seen.Contains("cases"))
            rows.Reject("", input.Line, Complaint.Missing(ContractType.SampleListFile.Find("cases")!, ContractType.SampleListFile).At("", input.Line));

        return rows.Cases.Count == 0 && rows.Rejected.Count > 0
            ? input.Rejected([.. rows.Rejected.SelectMany(one => one.Errors)])
            : new ReadSampleList(input.Source, input.Line, rows.Cases, rows.Rejected) { ExtractedOn = extractedOn };
    }

    private static IReadOnlyList<ItemError> Refuse(ProgrammePart part, HashSet<string> seen)
    {
        var type = ContractType.SampleListFile;
        if (type.Find(part.Name) is not { } property) return part.Stranger(type);
        if (!seen.Add(part.Name)) return [Complaint.Twice(part.Name).At(part.At, part.NameLine)];
        return part.Name == "cases" && part.IsList ? [] : RecordCheck.Property(part.Span, part.Line, property);
    }

    private static void Add(ProgrammePart cases, ListRows rows)
    {
        foreach (var row in ProgrammeCut.Items(cases)) rows.Add(row.Span, row.Line, row.At);
    }
}
