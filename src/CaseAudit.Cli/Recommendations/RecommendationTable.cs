using System.Globalization;
using CsvHelper;

namespace CaseAudit.Cli;

/// <summary>Recommendations in CSV under the headings <c>text</c>, <c>owner</c>, <c>due</c> and, where there is one, <c>id</c>; other columns are passed over.</summary>
internal static class RecommendationTable
{
    private static readonly char[] _separators = [',', ';', '\t'];

    /// <summary>What stands between the headings of a table; null where the first line has no heading <c>text</c>, and the content is no table.</summary>
    public static char? Separator(string content)
    {
        var headings = content.TrimStart().Split('\n', 2)[0].Split(_separators, StringSplitOptions.TrimEntries);
        if (!headings.Any(heading => heading.Trim('"').Equals("text", StringComparison.OrdinalIgnoreCase))) return null;

        return _separators.MaxBy(separator => content.TrimStart().Split('\n', 2)[0].Count(letter => letter == separator));
    }

    /// <summary>Reads every row; one that cannot be judged is told and does not hold up the others.</summary>
    public static GivenRecommendations Read(string content, char separator)
    {
        var read = new List<GivenRecommendation>();
        var refused = new List<RefusedRow>();
        using var csv = CsvReader.FromText(content, Options(content, separator, refused));
        while (csv.Read())
        {
            if (Enumerable.Range(0, csv.FieldCount).All(csv.IsEmpty)) continue;

            try
            {
                var row = Row(csv);
                if (RefusedRow.TooLong(csv.LineNumber, row.Text) is { } tooLong) refused.Add(tooLong);
                else read.Add(row);
            }
            catch (FormatException wrong)
            {
                refused.Add(new(csv.LineNumber, wrong.Message));
            }
        }

        return new(read, refused);
    }

    // A text may go over lines; but where a quotation mark is never closed, that would swallow the rest of the table.
    private static CsvReaderOptions Options(string content, char separator, List<RefusedRow> refused) => new()
    {
        Separator = separator,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        AllowLineBreaksInQuotes = content.Count(letter => letter == '"') % 2 == 0,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = row => refused.Add(new(row.LineNumber, "The quotation marks of this row do not stand in pairs around a field.")),
    };

    private static GivenRecommendation Row(CsvReader csv)
    {
        if (csv.FieldCount > csv.Headers.Count)
            throw new FormatException("The row has more fields than there are headings; a text with commas stands in quotation marks.");

        var text = Field(csv, "text") ?? throw new FormatException("The row has no text.");
        var due = DueField.Read(Field(csv, "due"));
        var id = Field(csv, "id") ?? csv.RowNumber.ToString(CultureInfo.InvariantCulture);
        return new(id, due.Words is null ? text : $"{text.TrimEnd('.', ' ')} ({due.Words}).", Field(csv, "owner"), due.Day);
    }

    private static string? Field(CsvReader csv, string heading) =>
        csv.TryGetFieldIndex(heading, out var index) && csv.GetString(index).Trim() is { Length: > 0 } field ? field : null;
}
