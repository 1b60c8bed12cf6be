using System.IO.Compression;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Tables as one Excel workbook. The same content gives the same bytes: nothing in the package tells the time.</summary>
internal sealed class ExcelTables : ITables
{
    /// <summary>The most rows that Excel opens in a sheet.</summary>
    public const int RowLimit = 1_048_576;

    // The first day that a zip archive can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<ExcelTable> _tables = [];
    private readonly IReportFolder _folder;
    private readonly Stream _file;
    private readonly string _title;
    private readonly int _rowLimit;

    /// <param name="folder">Where the workbook goes, and where its rows wait.</param>
    /// <param name="report">What its name begins with.</param>
    /// <param name="title">What it is.</param>
    /// <param name="rowLimit">How many rows a sheet may have, with its headings.</param>
    public ExcelTables(IReportFolder folder, string report, string title, int rowLimit = RowLimit)
    {
        _folder = folder;
        _file = folder.Create($"{report}.xlsx");
        _title = title;
        _rowLimit = rowLimit;
    }

    private IEnumerable<ExcelSheet> Sheets => _tables.SelectMany(table => table.Sheets);

    public ITable Table(TableShape shape)
    {
        _tables.Add(new ExcelTable(shape, _folder.Scratch, _rowLimit));
        return _tables[^1];
    }

    public IEnumerable<string> Notes()
    {
        foreach (var table in _tables.Where(table => table.Sheets.Count > 1))
            yield return $"{table.Sheets[0].Name} has more rows than the {_rowLimit} that Excel opens in a sheet; it goes on in {Say.List(table.Sheets.Skip(1).Select(sheet => sheet.Name))}.";

        if (Sheets.Sum(sheet => sheet.Cut) is > 0 and var cut)
            yield return $"{Say.Capital(Say.Count(cut, "text"))} longer than the {ExcelText.Limit} characters that a cell can hold {(cut == 1 ? "was" : "were")} cut; the JSON and CSV have them whole.";
    }

    public void Save()
    {
        var sheets = Sheets.ToList();
        using var skeleton = new ZipArchive(ExcelSkeleton.Of(_title, sheets, out var places), ZipArchiveMode.Read);
        using var package = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in skeleton.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            var entry = package.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var stream = entry.Open();
            if (places.TryGetValue(part.FullName, out var sheet))
            {
                sheet.Save(stream);
                continue;
            }

            using var fixedPart = part.Open();
            fixedPart.CopyTo(stream);
        }
    }

    public void Dispose()
    {
        foreach (var sheet in Sheets) sheet.Dispose();
    }
}
