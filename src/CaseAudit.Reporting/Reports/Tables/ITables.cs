namespace CaseAudit.Reporting;

/// <summary>The tables of one report in one format. Several can be written at a time, row by row; none is held in memory.</summary>
internal interface ITables : IDisposable
{
    /// <summary>Begins a table.</summary>
    ITable Table(TableShape shape);

    /// <summary>What a reader must know of what the format did to the content so far.</summary>
    IEnumerable<string> Notes();

    /// <summary>Ends the tables.</summary>
    void Save();
}
