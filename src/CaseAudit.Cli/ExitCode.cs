namespace CaseAudit.Cli;

/// <summary>What the process says with its exit code; of several the highest of 70, 2 and 1 wins.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int FailOn = 1;
    public const int Rejected = 2;
    public const int Usage = 64;
    public const int CannotRead = 66;
    public const int Fault = 70;
    public const int CannotWrite = 73;
}
