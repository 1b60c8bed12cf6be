using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CaseAudit.Model;
using CsvHelper;

namespace CaseAudit.Extracts;

/// <summary>Reads a sample list that is a table (CSV). A row is written as the JSON of a listed case on one line, and read and checked as that.</summary>
internal static class ListTable
{
    private static readonly ContractType Contract = ContractType.ListedCase;

    public static ReadItem Read(WholeInput input)
    {
        if (InvalidUtf8.Find(input.Utf8.Span, input.Line) is { } invalid) return input.Rejected([invalid]);

        var rows = new ListRows();
        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(input.Utf8.Span), Options(rows, input.Line));
        var columns = Columns(csv.Headers, rows, input.Line);
        if (!columns.Any(column => column?.Name == "caseId")) return input.Rejected([NoCases(csv.Headers, input.Line), .. rows.Rejected.SelectMany(one => one.Errors)]);

        while (csv.Read())
        {
            var line = csv.LineNumber + input.Line - 1;
            if (Enumerable.Range(0, csv.FieldCount).All(index => string.IsNullOrWhiteSpace(csv.GetString(index)))) continue;

            if (csv.FieldCount > columns.Count)
                rows.Reject("", line, new ItemError("", line, $"The row has {csv.FieldCount} fields, more than there are headings; a text with commas stands in quotation marks.", $"at most {columns.Count} fields"));
            else
                rows.Add(Json(csv, columns), line, at: "");
        }

        return rows.Cases.Count == 0 && rows.Rejected.Count > 0
            ? input.Rejected([.. rows.Rejected.SelectMany(one => one.Errors)])
            : new ReadSampleList(input.Source, input.Line, rows.Cases, rows.Rejected) { IsTable = true };
    }

    // A quotation mark that is never closed would otherwise swallow the rest of the table.
    private static CsvReaderOptions Options(ListRows rows, long firstLine) => new()
    {
        TrackLineNumbers = true,
        TrimWhitespace = true,
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = row => Malformed(rows, row.LineNumber + firstLine - 1),
    };

    private static void Malformed(ListRows rows, long line) =>
        rows.Reject("", line, new ItemError("", line, "The quotation marks of this row do not stand in pairs around a field.", "quotation marks around a whole field, and doubled within it"));

    /// <summary>The property of each column; null for a column that is passed over.</summary>
    private static List<ContractProperty?> Columns(IReadOnlyList<string> headings, ListRows rows, long line)
    {
        var columns = new List<ContractProperty?>();
        foreach (var heading in headings.Select(heading => heading.Trim()))
        {
            var property = Contract.Find(heading);
            var at = "/" + heading;
            if (property is null && heading.Length > 0 && !heading.StartsWith("x-", StringComparison.Ordinal))
                rows.Reject(at, line, Complaint.Unknown(heading, Contract).At(at, line));
            if (property is not null && columns.Contains(property))
            {
                rows.Reject(at, line, Complaint.Twice(heading).At(at, line));
                property = null;
            }

            columns.Add(property);
        }

        return columns;
    }

    private static ItemError NoCases(IReadOnlyList<string> headings, long line) => new(
        "",
        line,
        $"This is not a sample list: none of its headings is \"caseId\"{(NearestWord.Near("caseId", headings) is string nearest ? $"; \"{Wording.Shortened(nearest)}\" comes nearest" : "")}.",
        "a table with the heading \"caseId\", or a JSON document",
        Wording.Shortened(string.Join(", ", headings)));

    private static ReadOnlySpan<byte> Json(CsvReader csv, List<ContractProperty?> columns)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(utf8))
        {
            json.WriteStartObject();
            for (var index = 0; index < csv.FieldCount; index++)
            {
                if (columns[index] is { } property && csv.GetString(index).Trim() is { Length: > 0 } field) Write(json, property, field);
            }

            json.WriteEndObject();
        }

        return utf8.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, ContractProperty property, string field)
    {
        if (property.Value.Kind == ContractKind.Count && int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) json.WriteNumber(property.Name, count);
        else json.WriteString(property.Name, property.Value.Kind == ContractKind.Day ? Day(field) : field);
    }

    // A spreadsheet turns 2024-05-31 into 31/05/2024 when it saves the table.
    private static string Day(string field) =>
        DateOnly.TryParseExact(field, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : field;
}
