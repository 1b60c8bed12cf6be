using CsvHelper;

namespace CaseAudit.Reporting;

/// <summary>Tables as CSV, one file a table: RFC 4180, UTF-8 with a byte order mark, without which Excel takes it for another encoding.</summary>
/// <param name="folder">Where the files go.</param>
/// <param name="report">What their names begin with.</param>
internal sealed class CsvTables(IReportFolder folder, string report) : ITables
{
    // A spreadsheet takes text that begins with = + - @, a tab or a return for a formula; an apostrophe before it says that it is text.
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    private readonly List<Table> _tables = [];

    ITable ITables.Table(TableShape shape)
    {
        var table = new Table(CsvWriter.Create(folder.Create($"{report}-{shape.Name.ToLowerInvariant()}.csv"), Options, leaveOpen: true), shape.Columns.Count);
        table.Row([.. shape.Columns.Select(column => (TableField)column.Heading)]);
        _tables.Add(table);
        return table;
    }

    public IEnumerable<string> Notes() => ["A text that begins with =, +, -, @, a tab or a return has an apostrophe before it here, so that no spreadsheet takes it for a formula."];

    public void Save() => Dispose();

    // The folder closes the files, so that nothing may be left to write once they are in their places.
    public void Dispose()
    {
        foreach (var table in _tables) table.Writer.Dispose();
        _tables.Clear();
    }

    private sealed class Table(CsvWriter writer, int columns) : ITable
    {
        public CsvWriter Writer => writer;

        public void Row(params ReadOnlySpan<TableField> fields)
        {
            foreach (var cell in fields)
            {
                if (cell.Day is DateOnly day) writer.WriteField(day, default);
                else if (cell.Number is int number) writer.WriteField(number, default);
                else writer.WriteField(TerminalText.Safe(cell.Text ?? ""));
            }

            for (var column = fields.Length; column < columns; column++) writer.WriteField("");
            writer.EndRecord();
        }
    }
}
