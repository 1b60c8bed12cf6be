namespace CaseAudit.Reporting;

/// <summary>A table in the making.</summary>
internal interface ITable
{
    /// <summary>Writes the next row: a field a column; what is left out at the end is empty.</summary>
    void Row(params ReadOnlySpan<TableField> fields);
}
