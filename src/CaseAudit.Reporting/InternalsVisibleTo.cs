using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("CaseAudit.Reporting.Tests")]
