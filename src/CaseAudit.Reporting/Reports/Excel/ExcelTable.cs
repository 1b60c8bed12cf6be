namespace CaseAudit.Reporting;

/// <summary>A table over as many sheets as its rows need.</summary>
internal sealed class ExcelTable(TableShape shape, Func<Stream> scratch, int rowLimit) : ITable
{
    private readonly List<ExcelSheet> _sheets = [new(shape.Name, shape, scratch())];

    public IReadOnlyList<ExcelSheet> Sheets => _sheets;

    public void Row(params ReadOnlySpan<TableField> fields)
    {
        if (_sheets[^1].Rows == rowLimit) _sheets.Add(new ExcelSheet($"{shape.Name} {_sheets.Count + 1}", shape, scratch()));
        _sheets[^1].Row(fields);
    }
}
